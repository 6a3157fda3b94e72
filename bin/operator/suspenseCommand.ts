import { Command, Option } from 'commander'
import { strict } from '../strictCommand.ts'
import { print, printRows } from '../verbs/verb.ts'
import { sle } from './money.ts'
import {
  type ActorOptions,
  actorCommand,
  type OperatorOptions,
  operatorCommand,
  someText,
  withOperator,
} from './operatorCommand.ts'

/** `railyard gateway suspense`: money that came for a checkout session after its end. */
export function suspenseCommand(): Command {
  return strict(new Command('suspense'))
    .description('Lists money that came for checkouts too late, and says where it goes.')
    .addCommand(listCommand())
    .addCommand(resolveCommand())
}

function listCommand(): Command {
  return operatorCommand('list', 'Lists the payments that wait in suspense.').action(
    async (options: OperatorOptions) => {
      const rows = await withOperator(options, (operator) => operator.suspense())
      const lines = rows.map(({ id, receivedAt, amount, client, payer, sessionId }) => [
        ...[id, new Date(receivedAt).toISOString(), sle(amount), client, payer ?? '', sessionId],
      ])
      printRows(lines, 'nothing is in suspense')
    },
  )
}

interface ResolveOptions extends ActorOptions {
  readonly as: 'credited' | 'refunded'
  readonly reason: string
}

function resolveCommand(): Command {
  return actorCommand('resolve', 'Takes a payment out of suspense, once.')
    .argument('<payment>', 'as list shows it', someText)
    .addOption(
      new Option('--as <end>', 'credited to the float of the client, or refunded to the payer by the provider')
        .choices(['credited', 'refunded'])
        .makeOptionMandatory(),
    )
    .requiredOption('--reason <text>', 'why, for the audit', someText)
    .action(async (payment: string, { as, reason, by: actor, ...options }: ResolveOptions) => {
      const resolution = { payment, as, reason, actor }
      const { amount, client } = await withOperator(options, (operator) => operator.resolveSuspense(resolution))
      print(as === 'credited' ? `${client} is credited with ${sle(amount)}` : `${sle(amount)} counts as given back`)
    })
}
