import type { OperationId } from './operations.ts'

/** Where an operation is served. */
export interface Route {
  readonly method: string
  /** Template, as `/worlds/{world}/clock`. */
  readonly path: string
}

/** A schema of the document, before its references are followed. */
export type Schema = Readonly<Record<string, unknown>>

/** An operation of the document with all that a form needs. */
export interface Operation extends Route {
  readonly operationId: OperationId
  readonly summary: string
  readonly description: string
  readonly tag: string
  readonly parameters: readonly Parameter[]
  readonly body:
    | { readonly schema: Schema; readonly isRequired: boolean; readonly examples: readonly Example[] }
    | undefined
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly description: string
  readonly isRequired: boolean
  readonly schema: Schema
}

export interface Example {
  readonly name: string
  readonly summary: string | undefined
  readonly value: unknown
}

/** The OpenAPI document of the control plane, as the page has loaded it. */
export interface ControlDocument {
  readonly operations: ReadonlyMap<string, Operation>
  /** Follows references, until the schema has none at its top. */
  resolve(schema: unknown): Schema
}

/** Reads a document that was parsed from JSON. */
export function readDocument(document: unknown): ControlDocument {
  const resolve = (node: unknown): Schema => {
    if (!isRecord(node)) return {}
    const { $ref, ...others } = node
    return typeof $ref === 'string' ? { ...resolve(at(document, $ref)), ...others } : node
  }
  const operations = new Map<string, Operation>()
  for (const [path, item] of entriesOf(at(document, '#/paths'))) {
    for (const [method, operation] of entriesOf(item)) {
      if (!isRecord(operation) || typeof operation['operationId'] !== 'string') continue
      operations.set(operation['operationId'], readOperation({ method, path }, item, operation, resolve))
    }
  }
  return { operations, resolve }
}

function readOperation(route: Route, item: unknown, operation: Schema, resolve: (node: unknown) => Schema): Operation {
  const shared = isRecord(item) ? listOf(item['parameters']) : []
  const body = resolve(operation['requestBody'])
  const media = at(body, '#/content/application~1json')
  return {
    ...route,
    operationId: operation['operationId'] as OperationId,
    summary: textOf(operation['summary']),
    description: textOf(operation['description']),
    tag: textOf(listOf(operation['tags'])[0]),
    parameters: [...shared, ...listOf(operation['parameters'])].map((node) => readParameter(resolve(node))),
    body: isRecord(media)
      ? {
          schema: isRecord(media['schema']) ? media['schema'] : {},
          isRequired: body['required'] === true,
          examples: entriesOf(media['examples']).map(([name, example]) => readExample(name, resolve(example))),
        }
      : undefined,
  }
}

function readParameter(parameter: Schema): Parameter {
  const place = parameter['in']
  return {
    name: textOf(parameter['name']),
    in: place === 'path' || place === 'query' ? place : 'header',
    description: textOf(parameter['description']),
    isRequired: parameter['required'] === true,
    schema: isRecord(parameter['schema']) ? parameter['schema'] : {},
  }
}

function readExample(name: string, example: Schema): Example {
  const { summary, value } = example
  return { name, summary: typeof summary === 'string' ? summary : undefined, value }
}

/** The node that a reference within the document points to. */
function at(document: unknown, reference: string): unknown {
  const steps = reference.slice(2).split('/')
  return steps.reduce<unknown>(
    (node, step) => (isRecord(node) ? node[step.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined),
    document,
  )
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : []
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
