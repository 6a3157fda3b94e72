import type { components } from '../../../../specs/types/control.ts'
import { duration } from '../../../kernel/index.ts'
import type { Settings } from '../../model.ts'

export type WireSettings = Required<components['schemas']['DtoneSettings']>

/** Settings out of their wire form, in which durations are ISO 8601; that form is kept, to be shown as it was asked for. */
export function readSettings(wire: DeepReadonly<WireSettings>): Settings {
  return {
    ...wire,
    key: 'account',
    shown: { ...wire, callbackRetries: [...wire.callbackRetries], rateLimit: { ...wire.rateLimit } },
    confirmationWindow: duration(wire.confirmationWindow),
    submittedAfter: duration(wire.submittedAfter),
    syncHold: duration(wire.syncHold),
    callbackRetries: wire.callbackRetries.map(duration),
    callbackTimeout: duration(wire.callbackTimeout),
    rateLimit: { requests: wire.rateLimit.requests, window: duration(wire.rateLimit.window) },
  }
}

type DeepReadonly<Value> = Value extends object ? { readonly [Part in keyof Value]: DeepReadonly<Value[Part]> } : Value
