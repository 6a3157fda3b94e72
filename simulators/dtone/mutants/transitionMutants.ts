import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Context } from '../context.ts'
import { sendToOperator } from '../lifeCycle/confirm.ts'
import type { TransactionRecord } from '../model.ts'
import { represent } from '../rules/transactions/represent.ts'
import type { DtoneDefinition } from '../service.ts'
import { type Operations, operationMutant } from './operationMutant.ts'

/** Transitions that the life cycle forbids, and transitions that are confirmed but not made. @see docs/dtone.md#life-cycle */
export const transitionMutants: readonly RuleMutant<DtoneDefinition>[] = [
  confirmedWhen('confirm-twice', 'confirmTwice', ({ status }) => status === 'CONFIRMED' || status === 'SUBMITTED'),
  confirmedWhen('confirm-after-cancel', 'confirmTooLate', ({ status }) => status === 'CANCELLED'),
  confirmedWhen('confirm-after-window', '', ({ status, expiresAt }, now) => status === 'CREATED' && now >= expiresAt),
  cancelledWhen('cancel-after-confirm', 'cancelTooLate', ['CONFIRMED', 'SUBMITTED']),
  cancelledWhen('cancel-twice', 'cancelTwice', ['CANCELLED']),
  cancelledWhen('cancel-after-end', '', ['COMPLETED', 'DECLINED']),
  forgetting('postTransactionAsync', 'create-not-kept', 'stateful/'),
  forgetting('postTransactionConfirmAsync', 'confirm-not-kept', 'cancelTooLate'),
  forgetting('postTransactionCancel', 'cancel-not-kept', 'cancelTwice'),
]

function confirmedWhen(
  label: string,
  hint: string,
  isLetThrough: (transaction: TransactionRecord, now: number) => boolean,
): RuleMutant<DtoneDefinition> {
  return operationMutant(
    { operationId: 'postTransactionConfirmAsync', kind: 'transition-allowed', label, hint },
    ({ postTransactionConfirmAsync: confirm }, onBroken) => ({
      postTransactionConfirmAsync: (request, context) => {
        const transaction = context.state.transactions.get(request.path.transaction_id)
        if (transaction === undefined || !isLetThrough(transaction, context.now)) return confirm(request, context)
        onBroken()
        return { status: 202, body: represent(sendToOperator(transaction, context), context) }
      },
    }),
  )
}

function cancelledWhen(
  label: string,
  hint: string,
  statuses: readonly TransactionRecord['status'][],
): RuleMutant<DtoneDefinition> {
  return operationMutant(
    { operationId: 'postTransactionCancel', kind: 'transition-allowed', label, hint },
    ({ postTransactionCancel: cancel }, onBroken) => ({
      postTransactionCancel: (request, context) => {
        const transaction = context.state.transactions.get(request.path.transaction_id)
        if (transaction === undefined || !statuses.includes(transaction.status)) return cancel(request, context)
        onBroken()
        const cancelled = context.state.transactions.put({ ...transaction, status: 'CANCELLED' })
        return { status: 202, body: represent(cancelled, context) }
      },
    }),
  )
}

type Posting = 'postTransactionAsync' | 'postTransactionConfirmAsync' | 'postTransactionCancel'

/** Replies as usual, but undoes the change. */
function forgetting(operationId: Posting, label: string, hint: string): RuleMutant<DtoneDefinition> {
  return operationMutant({ operationId, kind: 'transition-not-kept', label, hint }, (operations, onBroken) => {
    const { postTransactionAsync, postTransactionConfirmAsync, postTransactionCancel } = operations
    const forget = <Reply extends { readonly status: number }>(context: Context, act: () => Reply): Reply => {
      const before = [...context.state.transactions.values()]
      const reply = act()
      if (reply.status >= 300) return reply
      onBroken()
      const kept = new Set(before.map(({ id }) => id))
      for (const { id } of [...context.state.transactions.values()])
        if (!kept.has(id)) context.state.transactions.delete(id)
      for (const transaction of before) context.state.transactions.put(transaction)
      return reply
    }
    const forgetful: Pick<Operations, Posting> = {
      postTransactionAsync: (request, context) => forget(context, () => postTransactionAsync(request, context)),
      postTransactionConfirmAsync: (request, context) =>
        forget(context, () => postTransactionConfirmAsync(request, context)),
      postTransactionCancel: (request, context) => forget(context, () => postTransactionCancel(request, context)),
    }
    return { [operationId]: forgetful[operationId] }
  })
}
