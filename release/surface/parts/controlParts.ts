import { isRecord } from '../../../specs/openapi/index.ts'
import document from '../../../specs/types/control.generated.json' with { type: 'json' }
import type { SurfacePart } from '../surface.ts'
import { givenComponents } from './givenComponents.ts'
import { list, schemaParts } from './schemaParts.ts'

type JsonObject = Readonly<Record<string, unknown>>

const source: JsonObject = document

/** The operations of the control plane with their parameters, bodies and answers, and the schemas that they name. */
export function controlParts(): [string, SurfacePart][] {
  return [...entries(source['paths']).flatMap(([path, item]) => pathParts(path, item)), ...componentParts()]
}

function pathParts(path: string, item: JsonObject): [string, SurfacePart][] {
  return ['get', 'put', 'post', 'delete', 'patch'].flatMap((method) => {
    const operation = item[method]
    if (!isRecord(operation)) return []
    const name = `control ${String(operation['operationId'])}`
    const parameters = [...list(item['parameters']), ...list(operation['parameters'])]
    return [
      [name, { form: `${method.toUpperCase()} ${path}` }],
      ...parameters.flatMap((one) => parameterParts(name, one)),
      ...bodyParts(name, operation['requestBody']),
      ...entries(operation['responses']).flatMap(([status, response]) => answerParts(`${name} ${status}`, response)),
    ]
  })
}

function parameterParts(operation: string, parameter: unknown): [string, SurfacePart][] {
  const one = resolved(parameter)
  return schemaParts(`${operation} ${one['in']}.${one['name']}`, one['schema'], true, one['required'] === true)
}

function bodyParts(operation: string, body: unknown): [string, SurfacePart][] {
  const { content, required } = resolved(body)
  return entries(content).flatMap(([type, media]) =>
    schemaParts(`${operation} body ${type}`, media['schema'], true, required === true),
  )
}

function answerParts(name: string, response: unknown): [string, SurfacePart][] {
  const content = entries(resolved(response)['content'])
  return [
    [name, { form: '' }],
    ...content.flatMap(([type, media]) => schemaParts(`${name} ${type}`, media['schema'], false)),
  ]
}

function componentParts(): [string, SurfacePart][] {
  const given = givenComponents(source)
  return entries(resolved(source['components'])['schemas']).flatMap(([name, schema]) =>
    schemaParts(`control schemas.${name}`, schema, given.has(`schemas.${name}`)),
  )
}

/** An object, or the one that a reference names. */
function resolved(value: unknown): JsonObject {
  if (!isRecord(value)) return {}
  if (typeof value['$ref'] !== 'string') return value
  const steps = value['$ref'].slice(2).split('/')
  return resolved(steps.reduce<unknown>((found, step) => (isRecord(found) ? found[step] : undefined), source))
}

function entries(value: unknown): [string, JsonObject][] {
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, one]): [string, JsonObject][] => (isRecord(one) ? [[key, one]] : []))
}
