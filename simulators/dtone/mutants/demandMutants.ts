import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { duration } from '../../kernel/index.ts'
import type { Context } from '../context.ts'
import type { Outage, OutcomeRule } from '../model.ts'
import { moveBalance } from '../rules/balances/balances.ts'
import type { DtoneDefinition } from '../service.ts'
import { aroundTransactions } from './aroundTransactions.ts'
import { operationMutant } from './operationMutant.ts'

/** Demands of the control plane ignored or changed. @see docs/dtone.md#outcomes-on-demand */
export const demandMutants: readonly RuleMutant<DtoneDefinition>[] = [
  demanding('ignored', 'demanded', () => undefined),
  demanding('delay-ignored', 'demanded', ({ delay: _, ...settings }) => settings),
  demanding('once-too-often', 'demandedOnce', ({ select, ...settings }) => ({
    ...settings,
    select: { ...select, ...(select?.times !== undefined && { times: select.times + 1 }) },
  })),
  demanding('turn-ignored', 'demanded', ({ select: { nth: _, ...select } = {}, ...settings }) => ({
    ...settings,
    select,
  })),
  withOutages('ignored', 'outage', () => undefined),
  withOutages('outlived', 'outageOver', (outage) => ({ ...outage, until: outage.until + duration('PT1H') })),
  withOutages('not-by-operator', 'outageElsewhere', (outage) => ({ ...outage, operatorId: 1596 })),
  operationMutant(
    { operationId: 'postTransactionAsync', kind: 'rejected', label: 'holds-money', hint: 'captured' },
    ({ postTransactionAsync }, onBroken) => ({
      postTransactionAsync: (request, context) => {
        const reply = postTransactionAsync(request, context)
        const created = reply.status === 201 ? context.state.transactions.get(reply.body.id) : undefined
        if (created?.status.startsWith('REJECTED') !== true) return reply
        onBroken()
        moveBalance('authorize', created.cost, context)
        return reply
      },
    }),
  ),
]

type Demand = OutcomeRule['settings']

/** Changes the settings of each rule while the operation runs; its counters are kept. */
function demanding(
  label: string,
  hint: string,
  other: (settings: Demand) => Demand | undefined,
): RuleMutant<DtoneDefinition> {
  return {
    ...{ operationId: 'postTransactionAsync', kind: 'outcome-on-demand', label, hint },
    alter: (definition, onBroken) =>
      aroundTransactions(definition, ({ state }, act) => {
        const kept = [...state.outcomes.values()]
        for (const rule of kept) {
          const settings = other(rule.settings)
          onBroken()
          if (settings === undefined) state.outcomes.delete(rule.id)
          else state.outcomes.put({ ...rule, settings })
        }
        const result = act()
        for (const rule of kept)
          state.outcomes.put({ ...rule, ...state.outcomes.get(rule.id), settings: rule.settings })
        return result
      }),
  }
}

function withOutages(
  label: string,
  hint: string,
  other: (outage: Outage) => Outage | undefined,
): RuleMutant<DtoneDefinition> {
  return {
    ...{ operationId: 'postTransactionAsync', kind: 'outage', label, hint },
    alter: (definition, onBroken) =>
      aroundTransactions(definition, ({ state }: Context, act) => {
        const kept = [...state.outages.values()]
        for (const outage of kept) {
          const changed = other(outage)
          onBroken()
          if (changed === undefined) state.outages.delete(outage.id)
          else state.outages.put(changed)
        }
        const result = act()
        for (const outage of kept) state.outages.put(outage)
        return result
      }),
  }
}
