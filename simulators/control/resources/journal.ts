import type { components } from '../../../specs/types/control.generated.ts'
import { formatInstant, type JournalEntry } from '../../kernel/index.ts'

type Headers = JournalEntry['request']['headers']

export function representJournalEntry(entry: JournalEntry): components['schemas']['JournalEntry'] {
  const { id, at, service, kind, operationId, cause, callback, request, reply, error, fault, nearMiss } = entry
  const { retryAt, heardBy, plans } = entry
  return {
    id,
    at: formatInstant(at),
    service,
    kind,
    operationId,
    ...(cause !== undefined && { cause }),
    ...(callback !== undefined && { callback }),
    request: { ...request, headers: single(request.headers) },
    reply: reply === null ? null : { ...reply, headers: single(reply.headers) },
    ...(error !== undefined && { error }),
    ...(retryAt !== undefined && { retryAt: formatInstant(retryAt) }),
    ...(heardBy !== undefined && { heardBy }),
    ...(fault !== undefined && { fault }),
    ...(plans !== undefined && { plans: [...plans] }),
    ...(nearMiss !== undefined && { nearMiss: [...nearMiss] }),
  }
}

function single(headers: Headers): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]))
}
