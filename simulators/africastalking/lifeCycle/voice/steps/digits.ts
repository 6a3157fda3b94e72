import type { Context } from '../../../context.ts'
import type { GetDigits } from '../../../rules/voice/actions.ts'
import type { Call } from '../../../rules/voice/call.ts'
import { secondsOf } from '../../../rules/voice/lengths.ts'
import type { CallEvent, Next } from '../../../rules/voice/next.ts'
import type { GettingDigits } from '../../../rules/voice/step.ts'
import { sound } from './sound.ts'

/** Waits for keys, behind the prompt if there is one. @see docs/africastalking.md#getdigits */
export function beginDigits(action: GetDigits, call: Call, context: Context): Next {
  const { prompt } = action
  if (prompt === undefined) return listen({ kind: 'gettingDigits', action, keys: '', isPrompting: false })
  sound(prompt, call, context)
  return {
    kind: 'wait',
    step: { kind: 'gettingDigits', action, keys: '', isPrompting: true },
    seconds: secondsOf(prompt),
  }
}

export function hearDigits(step: GettingDigits, event: CallEvent): Next | undefined {
  if (event.kind === 'pressed') return press(event.keys, step)
  if (event.kind !== 'timeOver') return undefined
  return step.isPrompting ? listen({ ...step, isPrompting: false }) : finish(step)
}

/** Keys interrupt the prompt. Each gives the whole time for the next one. */
function press(keys: string, step: GettingDigits): Next {
  const { finishOnKey, numDigits = Number.POSITIVE_INFINITY } = step.action
  let collected = step.keys
  for (const key of keys) {
    if (key === finishOnKey) return finish({ ...step, keys: collected })
    collected += key
    if (collected.length >= numDigits) return finish({ ...step, keys: collected })
  }
  return listen({ ...step, keys: collected, isPrompting: false })
}

function listen(step: GettingDigits): Next {
  return { kind: 'wait', step, seconds: step.action.timeoutSeconds }
}

/** Without keys the following action is done, and the application hears nothing. */
function finish({ keys, action: { callbackUrl } }: GettingDigits): Next {
  return keys === '' ? { kind: 'next' } : { kind: 'ask', fields: { dtmfDigits: keys }, url: callbackUrl }
}
