import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { DtoneDefinition } from '../service.ts'
import { operationMutant } from './operationMutant.ts'

/** Statement enquiries and payments. @see docs/dtone.md#statements */
export const statementMutants: readonly RuleMutant<DtoneDefinition>[] = [
  {
    ...{ operationId: 'postTransactionSync', kind: 'statement', label: 'payment-not-booked', hint: 'statement' },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: {
        ...definition.timers,
        settle(key, context) {
          definition.timers.settle(key, context)
          if (context.state.statementPayments.get(Number(key)) === undefined) return
          onBroken()
          context.state.statementPayments.delete(Number(key))
        },
      },
    }),
  },
  operationMutant(
    { operationId: 'postTransactionAsync', kind: 'statement', label: 'modes-not-held', hint: 'payment' },
    ({ postTransactionAsync }, onBroken) => ({
      postTransactionAsync: (request, context) => {
        const { statement_identifier: identifier, ...body } = request.body
        if (!identifier) return postTransactionAsync(request, context)
        onBroken()
        return postTransactionAsync({ ...request, body }, context)
      },
    }),
  ),
  operationMutant(
    {
      operationId: 'postLookupStatementInquiry',
      kind: 'statement',
      label: 'unsupported-answered',
      hint: 'unsupported',
    },
    ({ postLookupStatementInquiry }, onBroken) => ({
      postLookupStatementInquiry: (request, context) => {
        const reply = postLookupStatementInquiry(request, context)
        if (reply.status !== 400) return reply
        onBroken()
        return { status: 200, body: [], headers: { 'X-Total': 0, 'X-Total-Pages': 0, 'X-Per-Page': 50, 'X-Page': 1 } }
      },
    }),
  ),
]
