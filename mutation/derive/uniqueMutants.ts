import { isDeepStrictEqual } from 'node:util'
import { type Operation, placedAt } from '../../contracts/index.ts'
import { parsedJson } from '../../specs/formats/json.ts'
import { pointerKeys } from '../../specs/formats/pointer.ts'
import type { Mutant } from '../mutant.ts'
import { type Answering, answering, type DeriveContext } from './deriveContext.ts'
import { callerOf, isSuccess, jsonOf, memberAt, withJson } from './wire.ts'

/** Texts that a broken service takes for the same, by the difference that it does not see. */
const folds: Readonly<Record<string, (text: string) => string>> = {
  case: (text) => text.toLowerCase(),
  blanks: (text) => text.trim(),
  form: (text) => text.normalize('NFC'),
}

/** Unique members that are compared too loosely, or together with the rest of the body. */
export function uniqueMutants(context: DeriveContext, operation: Operation): Mutant[] {
  const [media] = operation.body?.media ?? []
  if (media === undefined || operation.method !== 'POST') return []
  return media.unique.flatMap((pointer) => {
    const loose = Object.entries(folds).filter(([name]) => !media.uniqueIgnores.includes(name))
    const mutant = (label: string, hint: string, answer: Answering): Mutant =>
      answering(context, operation, { kind: 'unique', label: `${pointer.slice(1)}.${label}`, hint }, answer)
    return [
      ...loose.map(([name, fold]) => mutant(`${name}-folded`, `unique${pointer}/near.${name}`, folded(pointer, fold))),
      mutant('with-body', `unique${pointer}/otherBody`, withBody(pointer)),
    ]
  })
}

/** A value that folds to an earlier one is taken for it, so that the request is refused. */
function folded(pointer: string, fold: (text: string) => string): Answering {
  const keys = pointerKeys(pointer)
  return (respond, known) => {
    const taken = new Map<string, string>()
    return async (request) => {
      const body = jsonOf(request)
      const value = memberAt(body, keys)
      if (typeof value !== 'string') return respond(request)
      const place = `${callerOf(request, known)} ${fold(value)}`
      const earlier = taken.get(place)
      if (earlier !== undefined && earlier !== value) return respond(withJson(request, placedAt(body, keys, earlier)))
      const reply = await respond(request)
      if (isSuccess(reply)) taken.set(place, value)
      return reply
    }
  }
}

/** A request is refused only if the rest of its body has been sent with the value too. */
function withBody(pointer: string): Answering {
  const keys = pointerKeys(pointer)
  return (respond, known) => {
    const taken = new Map<string, unknown>()
    let others = 0
    return async (request) => {
      const body = jsonOf(request)
      const reply = await respond(request)
      const value = memberAt(body, keys)
      const place = `${callerOf(request, known)} ${String(value)}`
      if (isSuccess(reply)) taken.set(place, body)
      const isOther = taken.has(place) && !isDeepStrictEqual(taken.get(place), body)
      if (isSuccess(reply) || typeof value !== 'string' || !isOther) return reply
      others += 1
      const taking = await respond(withJson(request, placedAt(body, keys, `${value}${others}`)))
      const said = parsedJson(taking.body)
      return isSuccess(taking) ? { ...taking, body: JSON.stringify(placedAt(said, keys, value)) } : reply
    }
  }
}
