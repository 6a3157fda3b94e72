import type { Command } from 'commander'
import { columns, print } from '../verbs/verb.ts'
import { sle } from './money.ts'
import { type OperatorOptions, operatorCommand, withOperator } from './operatorCommand.ts'

/** `railyard gateway reconcile`: holds the books against themselves, and shows what each provider must have debited. */
export function reconcileCommand(): Command {
  return operatorCommand('reconcile', 'Checks the books, and ends with 1 when something disagrees.').action(
    async (options: OperatorOptions) => {
      const reconciliation = await withOperator(options, (operator) => operator.reconcile())
      const { findings, last, providers, bypassed, heldBack } = reconciliation
      print(columns([['provider', 'settled', 'in doubt', 'by its prices'], ...providers.map(rowOf)]))
      print(columns(moneyIn(reconciliation)))
      if (bypassed > 0) print(`${sle(bypassed)} of bank payouts were called paid and not sent (bypass)`)
      for (const { id, amount } of heldBack)
        print(
          `${sle(amount)} is in suspense: it came for checkout session ${id} after that had ended (\`railyard gateway suspense list\`)`,
        )
      const asked = last?.findings.filter(({ check }) => check === 'providers') ?? []
      print(
        last === undefined
          ? 'the gateway has not compared balances of providers yet'
          : `the gateway compared balances of providers last at ${new Date(last.at).toISOString()}`,
      )
      const all = [...findings, ...asked]
      for (const { check, subject, detail } of all) print(`${check}: ${subject}: ${detail}`)
      print(all.length === 0 ? 'nothing disagrees' : `${all.length} disagree`)
      if (all.length > 0) process.exitCode = 1
    },
  )
}

type Reconciliation = Awaited<ReturnType<Parameters<Parameters<typeof withOperator>[1]>[0]['reconcile']>>
type Sums = Reconciliation['providers'][number]

function rowOf({ provider, settled, doubtful, costs }: Sums): string[] {
  const prices = costs.map((cost) => `${cost.settled} and ${cost.doubtful} ${cost.unit}`)
  return [provider, sle(settled), sle(doubtful), prices.join(', ')]
}

/** What must have come, what may have come besides, and what waits. */
function moneyIn({ cards, checkouts }: Reconciliation): string[][] {
  return [
    ['paid in by', 'credited', 'in doubt', 'held', 'for a person'],
    [
      ...['cards', sle(cards.captured.amount), sle(cards.doubtful.amount), sle(cards.held.amount)],
      sle(cards.contradicted.amount),
    ],
    [
      ...['mobile money', sle(checkouts.credited.amount), sle(checkouts.doubtful.amount), ''],
      sle(checkouts.suspense.amount),
    ],
  ]
}
