import type { ControlDocument, Operation } from '../control/document.ts'
import type { OperationId } from '../control/operations.ts'
import { blank, type Entry, memberOf, valueFor } from './entries.ts'
import type { Field } from './fields.ts'

/** Operations that replace what is there as a whole, which their forms do not begin with. */
const replacing: readonly OperationId[] = ['putWorld', 'putClock', 'putSnapshot']

/** The operation that shows what another one sets: both have the same path. Undefined where there is none, as for one that adds to a list. */
export function presentSource({ operations }: ControlDocument, set: Operation): OperationId | undefined {
  const sets = set.method === 'put' || set.method === 'patch'
  if (!sets || set.body === undefined || replacing.includes(set.operationId)) return undefined
  return [...operations.values()].find(({ method, path }) => method === 'get' && path === set.path)?.operationId
}

/** The value of the body, of a `PATCH` without the members that the person has left as they were. `begun`: what the form began with. */
export function bodyValue({ method, body }: Operation, field: Field, entry: Entry, begun: Entry): unknown {
  const value = valueFor(field, entry, body?.isRequired === true)
  if (method !== 'patch' || begun === blank || field.kind !== 'group') return value
  const touched = field.members.filter(({ name }) => memberOf(entry, name) !== memberOf(begun, name))
  return valueFor({ ...field, members: touched }, { ...entry, isGiven: true }, true)
}
