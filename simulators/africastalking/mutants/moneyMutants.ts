import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { Collection } from '../../kernel/index.ts'
import type { Context, TimerName } from '../context.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { toAmount } from '../rules/money/money.ts'
import { type Wallet, walletOf } from '../rules/money/wallets.ts'
import type { AfricasTalkingDefinition } from '../service.ts'

/** Movements of account, wallet and stash skipped and doubled, and a wallet that must have more than is paid. @see docs/africastalking.md#wallet-and-stash */
export const moneyMutants: readonly RuleMutant<AfricasTalkingDefinition>[] = [
  ...moved('skipped', (before) => before),
  ...moved('doubled', (before, after) => 2 * after - before),
  {
    ...{ operationId: 'mobileB2C', kind: 'limit-shifted', label: 'wallet', hint: 'toTheCent.enough' },
    alter: (definition, onBroken) => {
      const { mobileB2C } = definition.operations
      const changed: typeof mobileB2C = (request, context) =>
        withoutLastUnit(context, onBroken, () => mobileB2C(request, context))
      return { ...definition, operations: { ...definition.operations, mobileB2C: changed } }
    },
  },
]

/** Runs the operation with the smallest unit less in each wallet: one that has just enough has too little. */
export function withoutLastUnit<Result>({ state }: Context, onBroken: () => void, act: () => Result): Result {
  for (const wallet of [...state.wallets.values()]) {
    onBroken()
    state.wallets.put({ ...wallet, wallet: wallet.wallet - 1 })
  }
  const known = new Set([...state.wallets.values()].map(({ currency }) => currency))
  const result = act()
  for (const wallet of [...state.wallets.values()])
    if (known.has(wallet.currency)) state.wallets.put({ ...wallet, wallet: wallet.wallet + 1 })
  return result
}

/** Makes the wrong amount from the old and the right new one. */
export type Remake = (before: number, after: number) => number

function moved(how: string, remake: Remake): RuleMutant<AfricasTalkingDefinition>[] {
  const kind = `balance-${how}`
  return [
    movedBy('sendMessage', kind, 'charge', remake),
    movedBy('sendAirtime', kind, 'charge', remake),
    movedWhen('answerAirtime', { operationId: 'sendAirtime', kind, label: 'refund' }, remake),
    movedBy('mobileB2C', kind, 'hold', remake),
    movedWhen('settlePayment', { operationId: 'mobileB2C', kind, label: 'refund' }, remake),
  ]
}

function movedBy(
  operationId: 'sendMessage' | 'sendAirtime' | 'mobileB2C',
  kind: string,
  label: string,
  remake: Remake,
): RuleMutant<AfricasTalkingDefinition> {
  return {
    ...{ operationId, kind, label },
    alter: (definition, onBroken) => {
      const { [operationId]: operation } = definition.operations
      const changed = (request: never, context: Context): unknown =>
        remade(context, remake, onBroken, () => operation(request, context))
      return { ...definition, operations: { ...definition.operations, [operationId]: changed } }
    },
  }
}

function movedWhen(
  timer: TimerName,
  named: Pick<RuleMutant<AfricasTalkingDefinition>, 'operationId' | 'kind' | 'label'>,
  remake: Remake,
): RuleMutant<AfricasTalkingDefinition> {
  return {
    ...named,
    alter: (definition, onBroken) => ({
      ...definition,
      timers: {
        ...definition.timers,
        [timer]: (key: string, context: Context) =>
          remade(context, remake, onBroken, () => definition.timers[timer](key, context)),
      },
    }),
  }
}

/** Runs the operation, then replaces each changed amount by one made from its old and new value. */
export function remade<Result>(context: Context, remake: Remake, onBroken: () => void, act: () => Result): Result {
  const { state } = context
  const accounts = new Map([...state.accounts.values()].map(({ currency, balance }) => [currency, balance]))
  const wallets = new Map([...state.wallets.values()].map((wallet): [string, Wallet] => [wallet.currency, wallet]))
  const result = act()
  for (const { currency, balance } of [...state.accounts.values()]) {
    const before = accounts.get(currency) ?? toAmount(sandbox.openingBalance)
    if (before === balance) continue
    onBroken()
    state.accounts.put({ currency, balance: remake(before, balance) })
  }
  for (const { currency, wallet, stash } of [...state.wallets.values()]) {
    const before = wallets.get(currency) ?? walletOf({ wallets: unopened }, currency)
    if (before === undefined || (before.wallet === wallet && before.stash === stash)) continue
    onBroken()
    state.wallets.put({ currency, wallet: remake(before.wallet, wallet), stash: remake(before.stash, stash) })
  }
  return result
}

/** A wallet is stored once it changes; until then it has its opening balance. */
const unopened = new Collection<Wallet>({ key: ({ currency }) => currency })
