import type { Operation } from '../../contracts/index.ts'
import { isForm, placedAt, valueAt } from '../../contracts/index.ts'
import { atPointer, pointerKeys } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { type DeriveContext, newMutant, objectAt } from './deriveContext.ts'

/** A keyword of a request schema that can be removed from the document. */
export interface Constraint {
  readonly label: string
  /** The place as case names have it: `body.external_id`. */
  readonly place: string
  readonly keyword: string
  /** Where it stands in the document. */
  readonly path: Path
  /** `x-refusable`: another rule may refuse what the constraint allows. */
  readonly isRefusable: boolean
  readonly remove: (document: JsonObject) => unknown
}

const words = [
  ...['type', 'enum', 'const', 'pattern', 'format', 'multipleOf', 'additionalProperties', 'uniqueItems'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
]
const deepest = 8

/** Serves the provider from a document without one constraint of the request, which skips that validation. */
export function validationMutants(context: DeriveContext, operation: Operation): Mutant[] {
  return constraintsOf(context.contract.source, operation).map(({ label, place, keyword, remove }) => {
    const alter = (document: JsonObject): JsonObject => objectAt(remove(document))
    return newMutant(context, operation, 'validation-skipped', label, { at: 'document', alter }, `${place}/${keyword}`)
  })
}

type Path = readonly (string | number)[]

/** The state of the search for constraints. */
interface Search {
  readonly source: JsonObject
  readonly found: Map<string, Constraint>
}

/** The constraints of an operation's parameters and body that a request can break alone. */
export function constraintsOf(source: JsonObject, operation: Operation): Constraint[] {
  const search: Search = { source, found: new Map() }
  const pathItem = operation.pointer.replace(/\/[^/]+$/, '')
  for (const pointer of [pathItem, operation.pointer]) {
    const path = [...pointerKeys(pointer), 'parameters']
    const parameters = valueAt(source, path)
    for (const at of indexes(parameters)) inParameter(search, followed(source, [...path, at]))
  }
  inBody(search, followed(source, [...pointerKeys(operation.pointer), 'requestBody']))
  return [...search.found.values()]
}

function inParameter(search: Search, path: Path): void {
  const { name, in: part, required } = objectAt(valueAt(search.source, path))
  if (typeof name !== 'string' || !['path', 'query', 'header'].includes(String(part))) return
  if (required === true && part !== 'path') add(search, String(part), `required.${name}`, [...path, 'required'])
  inSchema(search, [...path, 'schema'], { label: `${part}.${name}`, depth: 0, isText: true })
}

function inBody(search: Search, path: Path): void {
  const { required, content } = objectAt(valueAt(search.source, path))
  if (required === true) add(search, 'body', 'required', [...path, 'required'])
  const [media] = Object.keys(objectAt(content))
  if (media === undefined) return
  inSchema(search, [...path, 'content', media, 'schema'], { label: 'body', depth: 0, isText: isForm(media) })
}

interface Place {
  readonly label: string
  readonly depth: number
  /** Sent as text: parameters, and forms. */
  readonly isText: boolean
}

function inSchema(search: Search, start: Path, place: Place): void {
  const { label, depth } = place
  if (depth > deepest) return
  const path = followed(search.source, start)
  const schema = valueAt(search.source, path)
  if (!isRecord(schema)) return
  const isRefusable = [schema, objectAt(valueAt(search.source, start))].some((one) => 'x-refusable' in one)
  for (const word of words)
    if (isBreakable(schema, word, place)) add(search, label, word, [...path, word], { isRefusable })
  const { required, properties, items } = schema
  if (Array.isArray(required)) {
    for (const name of required) {
      const others = required.filter((one) => one !== name)
      add(search, label, `required.${name}`, [...path, 'required'], { placed: others })
    }
  }
  const inner = (more: string): Place => ({ ...place, label: `${label}${more}`, depth: depth + 1 })
  for (const name of Object.keys(objectAt(properties)))
    inSchema(search, [...path, 'properties', name], inner(`.${name}`))
  if (isRecord(items)) inSchema(search, [...path, 'items'], inner('[0]'))
  for (const union of ['allOf', 'oneOf', 'anyOf']) {
    for (const at of indexes(schema[union])) inSchema(search, [...path, union, at], inner(''))
  }
}

/** Whether a request can break this keyword and no other. */
function isBreakable(schema: JsonObject, word: string, { isText, label }: Place): boolean {
  const isPath = label.startsWith('path.')
  const { [word]: value, pattern } = schema
  if (value === undefined || value === true) return false
  const types = [schema['type']].flat()
  switch (word) {
    case 'type':
      // An enum implies its type, and a value sent as text is always a string.
      if ('enum' in schema || 'const' in schema) return false
      return !isText || !types.some((type) => type === 'string' || type === 'array' || type === 'object')
    case 'format':
      return !isImplied(String(value), schema)
    case 'minLength':
      // A path without one of its segments is another path.
      return value !== 1 || (!isPath && (typeof pattern !== 'string' || new RegExp(pattern, 'u').test('')))
    case 'minItems':
      return !isText || value !== 1
    default:
      return true
  }
}

/** Formats that the type or a bound beside them implies. */
function isImplied(format: string, { maximum }: JsonObject): boolean {
  return ['double', 'float', 'int64'].includes(format) || (format === 'int32' && typeof maximum === 'number')
}

function add(
  { found }: Search,
  place: string,
  keyword: string,
  path: Path,
  { placed, isRefusable = false }: { readonly placed?: unknown; readonly isRefusable?: boolean } = {},
): void {
  const named = `${place}.${keyword}`
  // Several branches of a union may constrain the same place.
  const same = [...found.keys()].filter((label) => label === named || label.startsWith(`${named}#`)).length
  const label = same === 0 ? named : `${named}#${same + 1}`
  const remove = (document: JsonObject): unknown => placedAt(document, path, placed)
  found.set(label, { label, place, keyword, path, isRefusable, remove })
}

function followed(source: JsonObject, start: Path): Path {
  let path = start
  for (let hops = 0; hops < 20; hops++) {
    const { $ref } = objectAt(valueAt(source, path))
    if (typeof $ref !== 'string' || atPointer(source, $ref) === undefined) break
    path = pointerKeys($ref)
  }
  return path
}

function indexes(list: unknown): number[] {
  return Array.isArray(list) ? [...list.keys()] : []
}
