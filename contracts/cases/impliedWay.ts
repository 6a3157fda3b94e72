import { pointerPart } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import type { Contract, Link, Operation, Parameter, Response } from '../document/contract.ts'
import { plainVariation } from '../document/variationsOf.ts'
import { flatten } from '../schema/flatten.ts'
import { typesOf } from '../schema/typesOf.ts'
import type { Arrival } from './arrival.ts'

/**
 * The way to an operation on one entry of a collection where the document has no link: from the POST to the collection, whose reply
 * has the id, else from the GET of the list, whose first entry has it. Undefined if there is neither.
 */
export function impliedWay(contract: Contract, operation: Operation, above: ReadonlySet<string>): Arrival | undefined {
  const [, around, name] = /^(.*)\/\{([^{}/]+)\}/.exec(operation.path) ?? []
  if (around === undefined || name === undefined || inventedIn(contract, operation) === undefined) return undefined
  const sources = contract.operations.filter(({ path, id }) => path === around && !above.has(id))
  for (const method of ['POST', 'GET']) {
    const source = sources.find((one) => one.method === method)
    const response = source?.responses.find(({ key }) => key.startsWith('2'))
    const place = source && response && idIn(contract, source, response, name)
    if (source === undefined || response === undefined || place === undefined) continue
    return { source, response, link: linkTo(operation, response, source, { [name]: `$response.body#${place}` }) }
  }
  return undefined
}

/** The name of a path parameter whose value is drawn, since the document shows none. */
export function inventedIn({ source }: Contract, { parameters }: Operation): string | undefined {
  return parameters.find((one) => one.in === 'path' && isDrawn(source, one))?.name
}

/** The members in which the id that a path parameter names may stand: `noteId` is `noteId` or `id`. */
export function idNames(parameter: string): string[] {
  return [parameter, 'id', parameter.replace(/.*(?=Id$)/, '').toLowerCase()]
}

function isDrawn(root: unknown, { schema, examples }: Parameter): boolean {
  const flat = flatten(root, schema)
  const shown = ['enum', 'const', 'example', 'examples', 'default']
  return examples.length === 0 && shown.every((word) => flat[word] === undefined)
}

/** A pointer to the id in a reply: of what was made, or of the first entry of a list. */
function idIn({ source: root }: Contract, source: Operation, response: Response, name: string): string | undefined {
  const schema = response.media[0]?.schema
  if (source.method === 'POST') return memberOf(root, schema, name)
  const { items } = source.list
  const list = items ?? listIn(root, schema)
  if (list === undefined) return undefined
  const shown = list.split('/').slice(1)
  const entries = shown.reduce<unknown>((one, key) => propertiesOf(root, one)[key], schema)
  const member = memberOf(root, flatten(root, entries)['items'], name)
  return member === undefined ? undefined : `${list}/0${member}`
}

/** The member of an object with an id, or of the one object in it. */
function memberOf(root: unknown, schema: unknown, name: string, depth = 0): string | undefined {
  const properties = propertiesOf(root, schema)
  const own = idNames(name).find((one) => properties[one] !== undefined)
  if (own !== undefined) return `/${pointerPart(own)}`
  const [wrapped, ...others] = Object.entries(properties).filter(([, one]) => isOf(root, one, 'object'))
  if (wrapped === undefined || others.length > 0 || depth > 0) return undefined
  const inner = memberOf(root, wrapped[1], name, depth + 1)
  return inner === undefined ? undefined : `/${pointerPart(wrapped[0])}${inner}`
}

/** A pointer to the only list of a reply. */
function listIn(root: unknown, schema: unknown): string | undefined {
  if (isOf(root, schema, 'array')) return ''
  const [found, ...others] = Object.entries(propertiesOf(root, schema)).filter(([, one]) => isOf(root, one, 'array'))
  return found === undefined || others.length > 0 ? undefined : `/${pointerPart(found[0])}`
}

function propertiesOf(root: unknown, schema: unknown): Readonly<Record<string, unknown>> {
  const { properties } = flatten(root, schema)
  return isRecord(properties) ? properties : {}
}

function isOf(root: unknown, schema: unknown, type: string): boolean {
  return typesOf(flatten(root, schema)).includes(type)
}

/** A link as the document would have it: the path of the source, and the id. */
function linkTo({ id, path }: Operation, { pointer }: Response, source: Operation, ids: Record<string, string>): Link {
  const shared = source.parameters.filter((one) => one.in === 'path' && path.includes(`{${one.name}}`))
  const parameters = Object.fromEntries(shared.map(({ name }) => [name, `$request.path.${name}`]))
  return {
    ...{ name: 'implied', isImplied: true, description: undefined, operationId: id, pointer },
    variation: plainVariation({ parameters: { ...parameters, ...ids } }),
  }
}
