import type { ApiOperation, Schema } from '../../specs/openapi/document/document.ts'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import { loadDocument } from '../../specs/openapi/document/loadDocument.ts'
import controlJson from '../../specs/types/control.generated.json' with { type: 'json' }

/** The document of the control plane. */
export const controlDocument = loadDocument(controlJson)

/**
 * What a configuration may set in a world: an operation of the control plane. Its place in the file is its path there, so that a new
 * operation needs no entry here.
 */
export interface Lever {
  /** The `operationId`. */
  readonly id: string
  readonly method: string
  /** The path below the world: `['subscribers', {…}]`. */
  readonly steps: readonly LeverStep[]
  /** How the file has it: as the body of the request, as a list of bodies that are added, or as `true` where there is no body. */
  readonly kind: 'body' | 'list' | 'flag'
  readonly body: Schema
}

/** A segment of a path, or a parameter with the schema of its values. */
export type LeverStep = string | { readonly schema: Schema }

/** What happens at a moment or needs something that was sold is no setting, and a world's clock is one of the world itself. */
const noSettings: ReadonlySet<string> = new Set([
  ...['forkWorld', 'putClock', 'putSnapshot', 'addPrompt', 'patchDtoneEsimProfile'],
  ...['payAfricasTalkingProduct', 'receiveAfricasTalkingMessage', 'confirmAfricasTalkingSubscription'],
])

const world = '/worlds/{world}/'

/** All levers, in the order of the document. */
export const levers: readonly Lever[] = controlDocument.operations.flatMap((operation) => {
  const { id, method, path } = operation
  const kind = kindOf(operation)
  if (kind === undefined || !path.startsWith(world) || noSettings.has(id)) return []
  return [{ id, method, steps: stepsOf(operation), kind, body: bodyOf(operation) ?? { const: true } }]
})

/** PUT and PATCH set something; a POST adds something where it answers with 201, and does something where it does not. */
function kindOf(operation: ApiOperation): Lever['kind'] | undefined {
  const hasBody = bodyOf(operation) !== undefined
  if (operation.method === 'POST') return operation.responses.has(201) && hasBody ? 'list' : undefined
  if (operation.method !== 'PUT' && operation.method !== 'PATCH') return undefined
  return hasBody ? 'body' : 'flag'
}

function bodyOf({ requestBody }: ApiOperation): Schema | undefined {
  return requestBody?.content.get('application/json')?.schema
}

function stepsOf({ path, parameters }: ApiOperation): LeverStep[] {
  return path
    .slice(world.length)
    .split('/')
    .map((segment) => {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1]
      if (name === undefined) return segment
      const parameter = parameters.find((each) => each.in === 'path' && each.name === name)
      return { schema: parameter?.schema ?? true }
    })
}

/** The schema that a reference of the document stands for; any other schema as it is. */
export function referred(schema: Schema): Readonly<Record<string, unknown>> {
  if (!isRecord(schema)) return {}
  const name = /^#\/components\/schemas\/(.+)$/.exec(String(schema['$ref']))?.[1]
  const target = name === undefined ? schema : controlDocument.schemas[name]
  return isRecord(target) ? target : {}
}
