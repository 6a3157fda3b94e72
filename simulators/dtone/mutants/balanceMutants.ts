import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Balance } from '../model.ts'
import { money } from '../rules/balances/money.ts'
import type { DtoneDefinition } from '../service.ts'
import { operationMutant } from './operationMutant.ts'
import { type Remake, remade } from './remade.ts'

/** Movements of the balance skipped and doubled, and one that a refused request makes. @see docs/dtone.md#balances */
export const balanceMutants: readonly RuleMutant<DtoneDefinition>[] = [
  ...moved('skipped', skipped),
  ...moved('doubled', doubled),
  reversed('not-paid-back', skipped),
  reversed('paid-back-twice', doubled),
  operationMutant(
    { operationId: 'postTransactionAsync', kind: 'balance-moved', label: 'by-refusal', hint: 'body.product_id' },
    ({ postTransactionAsync }, onBroken) => ({
      postTransactionAsync: (request, context) => {
        const reply = postTransactionAsync(request, context)
        if (reply.status < 400) return reply
        onBroken()
        for (const balance of [...context.state.balances.values()])
          context.state.balances.put({ ...balance, available: money.subtract(balance.available, 1) })
        return reply
      },
    }),
  ),
]

function skipped(before: Balance): Balance {
  return before
}

function doubled(before: Balance, after: Balance): Balance {
  return {
    ...after,
    available: money.add(after.available, money.subtract(after.available, before.available)),
    holding: money.add(after.holding, money.subtract(after.holding, before.holding)),
  }
}

function reversed(label: string, remake: Remake): RuleMutant<DtoneDefinition> {
  return {
    ...{ operationId: 'postTransactionAsync', kind: 'reversal', label, hint: 'captured' },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: {
        ...definition.timers,
        reverse: (key, context) => remade(context, remake, onBroken, () => definition.timers.reverse(key, context)),
      },
    }),
  }
}

function moved(label: string, remake: Remake): RuleMutant<DtoneDefinition>[] {
  const kind = `balance-${label}`
  return [
    operationMutant(
      { operationId: 'postTransactionAsync', kind, label: 'authorize' },
      ({ postTransactionAsync }, onBroken) => ({
        postTransactionAsync: (request, context) =>
          remade(context, remake, onBroken, () => postTransactionAsync(request, context)),
      }),
    ),
    operationMutant(
      { operationId: 'postTransactionCancel', kind, label: 'void' },
      ({ postTransactionCancel }, onBroken) => ({
        postTransactionCancel: (request, context) =>
          remade(context, remake, onBroken, () => postTransactionCancel(request, context)),
      }),
    ),
    {
      ...{ operationId: 'postTransactionAsync', kind, label: 'capture' },
      alter: (definition, onBroken) => ({
        ...definition,
        timers: {
          ...definition.timers,
          settle: (key, context) => remade(context, remake, onBroken, () => definition.timers.settle(key, context)),
        },
      }),
    },
  ]
}
