import type { components } from '../../../specs/types/control.ts'
import { type CallbackRecord, formatInstant } from '../../kernel/index.ts'

export function representCallback(callback: CallbackRecord): components['schemas']['Callback'] {
  const { id, service, name, about, cause, url, contentType, body, createdAt, state, attempts } = callback
  return {
    id,
    service,
    name,
    about,
    ...(cause !== undefined && { cause }),
    url: url.replace(/\/\/[^/@]*@/, '//'),
    contentType,
    body,
    createdAt: formatInstant(createdAt),
    state,
    attempts: attempts.map((attempt) => ({ ...attempt, at: formatInstant(attempt.at) })),
  }
}
