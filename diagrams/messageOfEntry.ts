import type { components } from '../specs/types/control.generated.ts'
import type { Party, TracedMessage } from './trace.ts'

type Entry = components['schemas']['JournalEntry']

/** What a journal does not tell of an exchange. */
interface Seen {
  /** Who calls the providers. */
  readonly caller: Party
  /** The step in which it was sent, counted from 0. */
  readonly step: number
  /** Which attempt of its callback it is, counted from 1. */
  readonly attempt: number
}

/** The page of a card's issuer, which a browser asks for. */
const issuerPages: readonly string[] = ['showChallenge', 'postChallenge']

/** An entry of a journal as a message between two parties. */
export function messageOfEntry(
  { at, service, kind, operationId, request, reply, error, fault, nearMiss }: Entry,
  { caller, step, attempt }: Seen,
): TracedMessage {
  const provider = service === 'dtone' || service === 'acquirer' ? service : 'africastalking'
  const asker = issuerPages.includes(operationId ?? '') ? 'shopper' : caller
  return {
    at,
    step,
    ...(kind === 'request' ? { from: asker, to: provider } : { from: provider, to: caller }),
    kind,
    title: operationId ?? `${request.method} ${request.target}`,
    request: { method: request.method, target: request.target, body: request.body },
    ...(reply !== null && error === undefined && { reply: { status: reply.status, body: reply.body } }),
    ...(error !== undefined && { error }),
    ...(fault !== undefined && { fault }),
    ...(kind === 'callback' && { attempt }),
    ...(nearMiss !== undefined && { hints: nearMiss }),
  }
}
