import type { Context } from '../../context.ts'
import type { ErrorKey } from './errorKey.ts'

/** An error for whose code there are several reasons: the journal and the log say which one it was. @see docs/dtone.md#errors */
export function explained<Key extends ErrorKey>(key: Key, reason: string, context: Context): Key {
  context.explain(reason)
  return key
}
