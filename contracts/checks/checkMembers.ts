import { isDeepStrictEqual } from 'node:util'
import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import type { Demands, StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import type { SchemaCheck } from '../schema/schemaCheck.ts'
import { headerOf, memberFinding, told } from './memberFinding.ts'

/** Whether the members of a body, named by JSON pointers, and the headers, named `$response.header.…`, are what they must be. */
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
