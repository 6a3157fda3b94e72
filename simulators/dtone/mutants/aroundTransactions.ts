import type { Context } from '../context.ts'
import type { DtoneDefinition } from '../service.ts'

/** Wraps a rule. */
export type Around = <Result>(context: Context, act: () => Result) => Result

/** Wraps each operation and timer that creates, moves or finds transactions. */
export function aroundTransactions(definition: DtoneDefinition, around: Around): DtoneDefinition {
  const { operations, timers } = definition
  return {
    ...definition,
    operations: {
      ...operations,
      postTransactionAsync: (request, context) =>
        around(context, () => operations.postTransactionAsync(request, context)),
      postTransactionSync: (request, context) =>
        around(context, () => operations.postTransactionSync(request, context)),
      postTransactionConfirmAsync: (request, context) =>
        around(context, () => operations.postTransactionConfirmAsync(request, context)),
      postTransactionConfirmSync: (request, context) =>
        around(context, () => operations.postTransactionConfirmSync(request, context)),
      getTransactions: (request, context) => around(context, () => operations.getTransactions(request, context)),
    },
    timers: {
      ...timers,
      submit: (key, context) => around(context, () => timers.submit(key, context)),
      expire: (key, context) => around(context, () => timers.expire(key, context)),
    },
  }
}
