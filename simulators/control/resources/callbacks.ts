import type { components } from '../../../specs/types/control.generated.ts'
import { type CallbackRecord, formatInstant, withoutUserinfo } from '../../kernel/index.ts'

export function representCallback(callback: CallbackRecord): components['schemas']['Callback'] {
  const { id, service, name, about, cause, url, contentType, body, createdAt, state, attempts } = callback
  return {
    id,
    service,
    name,
    about,
    ...(cause !== undefined && { cause }),
    url: withoutUserinfo(url),
    contentType,
    body,
    createdAt: formatInstant(createdAt),
    state,
    attempts: attempts.map((attempt) => ({ ...attempt, at: formatInstant(attempt.at) })),
  }
}
