import { isDeepStrictEqual } from 'node:util'
import { parsedJson } from '../../specs/formats/json.ts'
import { atPointer, pathStep, pointerKeys } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import type { Demands, StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import type { SchemaCheck } from '../schema/schemaCheck.ts'

/** Whether the members and headers of a reply are as demanded, and whether numbers moved by the demanded amounts. */
export function checkDemands({ members, changes, pointer }: Demands, reply: StepReply, schema: SchemaCheck): Finding[] {
  const body = parsedJson(reply.body)
  const moved = changes === undefined ? [] : checkChanges(changes.by, parsedJson(changes.since.body), body)
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

/** Tolerance of a change, since decimal amounts are compared as floating-point numbers. */
const precision = 1e-7

/** Whether the numbers of a body, named by JSON pointers, differ from their earlier values by the demanded amounts. */
export function checkChanges(by: Demands['members'], before: unknown, after: unknown): Finding[] {
  return Object.entries(by).flatMap(([place, wanted]) => {
    const [from, to] = [atPointer(before, place), atPointer(after, place)]
    if (typeof from !== 'number' || typeof to !== 'number')
      return [memberFinding(place, 'change', `was ${told(from)} and is ${told(to)}, must be a number both times`)]
    if (typeof wanted !== 'number')
      return [memberFinding(place, 'change', `can not be compared: ${told(wanted)} is no number to move by`)]
    if (Math.abs(to - from - wanted) < precision) return []
    const moved = Number((to - from).toFixed(6))
    return [memberFinding(place, 'change', `moved by ${moved} from ${from} to ${to}, must move by ${wanted}`)]
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
