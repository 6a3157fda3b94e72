import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { duration } from '../../kernel/index.ts'
import type { DtoneDefinition } from '../service.ts'
import { lateTimer } from './lateTimer.ts'
import { operationMutant } from './operationMutant.ts'

/** Suffix outcomes changed or delayed, and external ids accepted twice. @see docs/dtone.md#suffix-rules */
export const outcomeMutants: readonly RuleMutant<DtoneDefinition>[] = [
  {
    ...{ operationId: 'postTransactionAsync', kind: 'suffix-outcome', label: 'declined', hint: 'settled' },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: {
        ...definition.timers,
        settle(key, context) {
          definition.timers.settle(key, context)
          const transaction = context.state.transactions.get(Number(key))
          if (transaction?.status !== 'COMPLETED') return
          onBroken()
          context.state.transactions.put({ ...transaction, status: 'DECLINED' })
        },
      },
    }),
  },
  {
    ...{ operationId: 'postTransactionAsync', kind: 'suffix-outcome', label: 'pin', hint: 'settled' },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: {
        ...definition.timers,
        settle(key, context) {
          definition.timers.settle(key, context)
          const transaction = context.state.transactions.get(Number(key))
          if (transaction?.delivered === undefined || transaction.delivered.pin !== undefined) return
          onBroken()
          const delivered = { ...transaction.delivered, pin: { code: '1234', serial: null } }
          context.state.transactions.put({ ...transaction, delivered })
        },
      },
    }),
  },
  {
    ...{ operationId: 'postTransactionAsync', kind: 'suffix-delay', label: 'early', hint: 'settled' },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: {
        ...definition.timers,
        submit(key, context) {
          definition.timers.submit(key, context)
          onBroken()
          definition.timers.settle(key, context)
        },
      },
    }),
  },
  delayed('second', 'PT1S'),
  delayed('minute', 'PT1M'),
  delayed('day', 'P1D'),
  {
    ...{ operationId: 'postTransactionAsync', kind: 'suffix-outcome', label: 'never', hint: 'settled' },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: { ...definition.timers, settle: onBroken },
    }),
  },
  operationMutant(
    { operationId: 'postTransactionAsync', kind: 'external-id-reused', label: '', hint: 'duplicate' },
    ({ postTransactionAsync }, onBroken) => ({
      postTransactionAsync: (request, context) => {
        const [former] = context.state.transactions.find('externalId', request.body.external_id)
        if (former === undefined) return postTransactionAsync(request, context)
        onBroken()
        context.state.transactions.put({ ...former, externalId: `${former.externalId} ` })
        const reply = postTransactionAsync(request, context)
        context.state.transactions.put(former)
        return reply
      },
    }),
  ),
]

function delayed(label: string, by: string): RuleMutant<DtoneDefinition> {
  return lateTimer('settle', duration(by), { kind: 'suffix-delay', label, hint: 'settled' })
}
