import type { Schema } from '../../specs/openapi/document/document.ts'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import { controlDocument, referred } from './levers.ts'
import { type WorldPlace, worldTree } from './worldTree.ts'

/** The members of a world that belong to the world itself: those with which `PUT /worlds/{world}` makes it. */
export const worldMembers = propertiesOf(referred(controlDocument.schemas['WorldSettings'] ?? true))

/** The schema of a world in a configuration, with references into the document of the control plane. */
export const worldSchema: Schema = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { ...worldMembers, ...membersOf(worldTree) },
}

function schemaOf(place: WorldPlace): Schema {
  const { lever, members, named } = place
  if (named !== undefined)
    return { type: 'object', propertyNames: nameSchema(named.step.schema), additionalProperties: schemaOf(named.place) }
  if (lever === undefined) return { type: 'object', additionalProperties: false, properties: membersOf(place) }
  if (lever.kind === 'list') return { type: 'array', items: lever.body }
  if (members.size === 0) return lever.body
  const body = referred(lever.body)
  return { ...body, properties: { ...propertiesOf(body), ...membersOf(place) } }
}

/** Names are texts, also those of numbers. */
function nameSchema(schema: Schema): Schema {
  const isNumber = ['integer', 'number'].includes(String(referred(schema)['type']))
  return isNumber ? { type: 'string', pattern: '^\\d{1,15}$', description: 'a whole number' } : schema
}

function membersOf({ members }: WorldPlace): Record<string, Schema> {
  return Object.fromEntries([...members].map(([name, place]) => [name, schemaOf(place)]))
}

function propertiesOf(schema: Readonly<Record<string, unknown>>): Record<string, Schema> {
  const { properties } = schema
  return isRecord(properties)
    ? Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, Schema] => isSchema(entry[1])))
    : {}
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isRecord(value)
}
