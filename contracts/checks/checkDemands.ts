import { isDeepStrictEqual } from 'node:util'
import { Big } from 'big.js'
import { parsedJson } from '../../specs/formats/json.ts'
import { atPointer, pathStep, pointerKeys } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import type { Demands, StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import { exactJson, plainValue } from '../relations/exactJson.ts'
import type { SchemaCheck } from '../schema/schemaCheck.ts'

/** Whether the members and headers of a reply are as demanded, and whether numbers moved by the demanded amounts. */
export function checkDemands({ members, changes, pointer }: Demands, reply: StepReply, schema: SchemaCheck): Finding[] {
  const body = parsedJson(reply.body)
  const moved = changes === undefined ? [] : checkChanges(changes.by, changes.since.body, reply.body)
  return [...checkMembers(members, { body: body ?? reply.body, headers: reply.headers }, schema), ...moved].map(
    (finding) => ({ ...finding, pointer }),
  )
}

/** Whether body members, named by JSON pointers, and headers, named `$response.header.…`, are as demanded. */
export function checkMembers(
  members: Demands['members'],
  { body, headers = {} }: { readonly body: unknown; readonly headers?: StepReply['headers'] },
  schema: SchemaCheck,
): Finding[] {
  return Object.entries(members).flatMap(([place, wanted]) => {
    const header = headerOf(place)
    const message = difference(header === undefined ? atPointer(body, place) : headers[header], wanted, schema)
    return message === undefined ? [] : [memberFinding(place, 'expect', message)]
  })
}

function difference(value: unknown, wanted: unknown, schema: SchemaCheck): string | undefined {
  if (wanted === null) return (value ?? null) === null ? undefined : `is ${told(value)}, must not be there`
  if (wanted === undefined) return 'can not be compared: the exchange before it lacks what the document names'
  if (value === undefined) return `is not there, must be ${told(wanted)}`
  if (isRecord(wanted)) {
    const [error] = schema(wanted)(value)
    return error === undefined ? undefined : `is ${told(value)}, which ${error.message}`
  }
  return isDeepStrictEqual(value, wanted) ? undefined : `is ${told(value)}, must be ${told(wanted)}`
}

/** Whether the decimals of a JSON text, named by JSON pointers, differ from their earlier values by exactly the demanded amounts. */
export function checkChanges(by: Demands['members'], before: string, after: string): Finding[] {
  const [earlier, later] = [exactJson(before), exactJson(after)]
  return Object.entries(by).flatMap(([place, wanted]) => {
    const [from, to] = [atPointer(earlier, place), atPointer(later, place)]
    if (!(from instanceof Big && to instanceof Big)) {
      const message = `was ${told(plainValue(from))} and is ${told(plainValue(to))}, must be a number both times`
      return [memberFinding(place, 'change', message)]
    }
    if (typeof wanted !== 'number' || Number.isNaN(wanted))
      return [memberFinding(place, 'change', `can not be compared: ${told(wanted)} is no number to move by`)]
    const moved = to.minus(from)
    if (moved.eq(wanted)) return []
    const message = `moved by ${moved.toFixed()} from ${from.toFixed()} to ${to.toFixed()}, must move by ${wanted}`
    return [memberFinding(place, 'change', message)]
  })
}

const headerPrefix = '$response.header.'

function memberFinding(place: string, check: string, message: string): Finding {
  const header = headerOf(place)
  if (header !== undefined) return { check, message, path: ['header', header] }
  return { check, message, path: ['body', ...pointerKeys(place).map(pathStep)] }
}

/** The lower-case name in `$response.header.…`; undefined for a JSON pointer. */
function headerOf(place: string): string | undefined {
  return place.startsWith(headerPrefix) ? place.slice(headerPrefix.length).toLowerCase() : undefined
}

/** A value as messages show it. */
function told(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
