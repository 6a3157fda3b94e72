import { pointerPart } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject, rememberEach } from '../../specs/openapi/index.ts'
import { branchesOf, flatten } from '../schema/flatten.ts'
import { readRelation } from './readRelation.ts'
import type { Comparison, Member, Relation, Term } from './relation.ts'

/**
 * The relations of each schema of a document that has any (`x-relation`: a text or a list). Throws if one can not be read, or names
 * a member that its schema does not have, since such a relation would never be held against anything.
 */
export const relationsIn = rememberEach((source: JsonObject): ReadonlyMap<unknown, readonly Relation[]> => {
  const found = new Map<unknown, readonly Relation[]>()
  collect(source, source, '#', found)
  return found
})

function collect(root: JsonObject, value: unknown, place: string, found: Map<unknown, readonly Relation[]>): void {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) collect(root, item, `${place}/${at}`, found)
  if (!isRecord(value)) return
  const { 'x-relation': relations, ...rest } = value
  if (relations !== undefined) {
    const read = [relations].flat().map((text) => readRelation(String(text)))
    for (const relation of read) refuseUnknown(root, value, relation, place)
    found.set(value, read)
  }
  for (const [key, part] of Object.entries(rest)) collect(root, part, `${place}/${pointerPart(key)}`, found)
}

function refuseUnknown(root: JsonObject, schema: unknown, { text, must, conditions }: Relation, place: string): void {
  for (const { side, keys } of [must, ...conditions].flatMap(membersIn))
    if (side === 'reply' && !hasMember(root, schema, keys))
      throw new Error(`x-relation "${text}": the schema has no /${keys.join('/')} (${place})`)
}

/** The members that a comparison names. Those in `where` belong to the items of a list. */
function membersIn({ left, right, within }: Comparison): Member[] {
  return [left, right, ...(within === undefined ? [] : [within])].flatMap(membersOfTerm)
}

function membersOfTerm(term: Term): Member[] {
  if (term.kind === 'member') return [term]
  if (term.kind === 'operation') return [term.left, term.right].flatMap(membersOfTerm)
  if (term.kind === 'round') return membersOfTerm(term.of)
  if (term.kind === 'read') return membersOfTerm(term.from)
  if (term.kind !== 'sum' && term.kind !== 'count') return []
  const { keys } = term.of
  const above = keys.slice(0, keys.lastIndexOf('*') + 1)
  const within = term.where.flatMap(membersIn).map((one) => ({ ...one, keys: [...above, ...one.keys] }))
  return [term.of, ...within]
}

/** Whether a schema knows a member. One that lists neither members nor items may have any. */
function hasMember(root: JsonObject, schema: unknown, keys: readonly string[]): boolean {
  const flat = flatten(root, schema)
  const [key, ...rest] = keys
  if (key === undefined || branchesOf(flat).some((branch) => hasMember(root, branch, keys))) return true
  const { properties, items } = flat
  if (!isRecord(properties) && items === undefined) return branchesOf(flat).length === 0
  if (isRecord(properties) && properties[key] !== undefined) return hasMember(root, properties[key], rest)
  return items !== undefined && /^(\*|\d+)$/.test(key) && hasMember(root, items, rest)
}
