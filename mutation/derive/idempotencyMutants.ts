import { type IdempotencyKey, type Operation, stopwatch } from '../../contracts/index.ts'
import type { WireReply, WireRequest } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { type Answering, answering, type DeriveContext, newMutant } from './deriveContext.ts'
import { callerOf, isSuccess, withHeader } from './wire.ts'

/** Idempotency keys that are compared without the body (or with it), the case or the operation, forgotten, or stored late. */
export function idempotencyMutants(context: DeriveContext, operation: Operation): Mutant[] {
  const { idempotencyKey: key } = operation
  if (key === undefined) return []
  const mutant = (label: string, hint: string, answer: Answering): Mutant =>
    answering(context, operation, { kind: 'key', label, hint }, answer)
  const bodyMutants = (): Mutant[] =>
    key.reused === 'replay'
      ? [mutant('with-body', 'key/other/', withBody(key))]
      : [
          mutant('without-body', 'key/other/', withoutBody(key)),
          mutant('forgotten-by-refusal', 'key/kept', forgottenByRefusal(key)),
        ]
  return [
    ...(operation.body === undefined ? [] : bodyMutants()),
    mutant('case-folded', 'key/case', caseFolded(key)),
    mutant('stored-late', 'key/together', storedLate(key)),
    ...(key.scope === 'operation' ? [acrossOperations(context, operation, key)] : []),
  ]
}

function keyOf({ headers }: WireRequest, { header }: IdempotencyKey): string | undefined {
  const { [header.toLowerCase()]: value } = headers
  return typeof value === 'string' ? value : undefined
}

/** A later request with the same key gets the stored reply, whatever its body. */
function withoutBody(key: IdempotencyKey): Answering {
  return (respond, known) => {
    const stored = new Map<string, WireReply>()
    return async (request) => {
      const reply = await respond(request)
      const place = placeOf(request, key, callerOf(request, known))
      if (place === undefined) return reply
      if (isSuccess(reply)) stored.set(place, reply)
      return stored.get(place) ?? reply
    }
  }
}

/** Another body with a used key is carried out. */
function withBody(key: IdempotencyKey): Answering {
  return (respond) => (request) => {
    const value = keyOf(request, key)
    const body = Buffer.from(request.body).toString('base64url')
    return respond(value === undefined ? request : withHeader(request, key.header.toLowerCase(), `${value}-${body}`))
  }
}

/** After a refused request with the same key, the key is a new one. */
function forgottenByRefusal(key: IdempotencyKey): Answering {
  return (respond, known) => {
    const refused = new Set<string>()
    const used = new Set<string>()
    return async (request) => {
      const value = keyOf(request, key)
      const place = placeOf(request, key, callerOf(request, known))
      if (value === undefined || place === undefined) return respond(request)
      if (refused.has(place)) return respond(withHeader(request, key.header.toLowerCase(), `${value}-new`))
      const reply = await respond(request)
      if (isSuccess(reply)) used.add(place)
      else if (used.has(place)) refused.add(place)
      return reply
    }
  }
}

function caseFolded(key: IdempotencyKey): Answering {
  return (respond) => (request) => {
    const value = keyOf(request, key)
    const folded = value?.toLowerCase()
    return respond(value === folded ? request : withHeader(request, key.header.toLowerCase(), folded))
  }
}

/** Real milliseconds until a key is stored. */
const late = 1_000

/** A key is stored a second late, so that requests at the same time are all carried out. */
function storedLate(key: IdempotencyKey): Answering {
  return (respond, known) => {
    const elapsed = stopwatch()
    const first = new Map<string, number>()
    let others = 0
    return (request) => {
      const value = keyOf(request, key)
      const place = placeOf(request, key, callerOf(request, known))
      if (value === undefined || place === undefined) return respond(request)
      const before = first.get(place)
      if (before === undefined) first.set(place, elapsed())
      if (before === undefined || elapsed() - before > late) return respond(request)
      others += 1
      return respond(withHeader(request, key.header.toLowerCase(), `${value}-${others}`))
    }
  }
}

/** A key that another operation has used gets the reply of that operation. */
function acrossOperations(context: DeriveContext, operation: Operation, key: IdempotencyKey): Mutant {
  const wrap: Answering = (respond, known) => {
    const stored = new Map<string, { readonly id: string | undefined; readonly reply: WireReply }>()
    return async (request) => {
      const id = context.operationOf(request)
      const place = `${callerOf(request, known)} ${keyOf(request, key)}`
      const earlier = keyOf(request, key) === undefined ? undefined : stored.get(place)
      const isConcerned = id === operation.id || earlier?.id === operation.id
      if (earlier !== undefined && earlier.id !== id && isConcerned)
        return { ...earlier.reply, status: typeof key.reused === 'number' ? key.reused : 422 }
      const reply = await respond(request)
      if (isSuccess(reply)) stored.set(place, { id, reply })
      return reply
    }
  }
  return newMutant(context, operation, 'key', 'across-operations', { at: 'exchange', wrap }, 'key/otherOperation')
}

/** The account, operation and key of a request; undefined if it has no key. */
function placeOf(request: WireRequest, key: IdempotencyKey, caller: string): string | undefined {
  const value = keyOf(request, key)
  return value === undefined ? undefined : `${caller} ${request.target} ${value}`
}
