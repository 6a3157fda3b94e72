import { parsedJson } from '../../specs/formats/json.ts'
import { pathStep, pointerPart } from '../../specs/formats/pointer.ts'
import type { Callback, Contract, Operation } from '../document/contract.ts'
import { essence, isJson, isXml } from '../document/mediaType.ts'
import { responseFor } from '../document/responses.ts'
import type { CaseRequest, StepReply } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import { relationChecks } from '../relations/checkRelations.ts'
import { exactContent } from '../relations/exactContent.ts'
import { type SchemaCheck, schemaChecks } from '../schema/schemaCheck.ts'

/** Validates replies and callbacks against the document, independently of the validators of the services under test. */
export interface Oracle {
  /** Differences between a reply and the documented response of its status. `request`: what was answered, for relations to it. */
  reply(operation: Operation, reply: StepReply, request?: CaseRequest): Finding[]
  /** Differences between a callback and its document. Header names are lower-case. */
  callback(callback: Callback, headers: Readonly<Record<string, string>>, body: string): Finding[]
  /** Validates a value against a schema of the document. */
  readonly schema: SchemaCheck
}

/** A result of Prism's validators. */
interface Diagnostic {
  readonly code?: string | number
  readonly message: string
  readonly severity: number
  readonly path?: readonly (string | number)[]
}

/** Creates an oracle on the validators of @stoplight/prism-http, which take a second to load. */
export async function createOracle(contract: Contract): Promise<Oracle> {
  const { prismOperations, validateInput, validateOutput } = await import('./prism.ts')
  const operations = await prismOperations(contract.source)
  const callbacks = await prismOperations(callbackDocument(contract))
  const check = schemaChecks(contract.source)
  const relations = relationChecks(contract.source, check)

  /** A second check by Ajv, since Prism accepts everything under a schema that it cannot compile. */
  function inSchema(schema: unknown, value: unknown, pointer: string): Finding[] {
    return check(schema)(value).map(({ path, message }) => ({
      check: 'body',
      message,
      path: ['body', ...path.map(pathStep)],
      pointer,
    }))
  }

  /** Relations of a valid body between its numbers, and to those of the request. */
  function related(schema: unknown, type: string, body: string, pointer: string, request?: CaseRequest): Finding[] {
    if (!relations.applies(schema)) return []
    const asked = request === undefined ? {} : { request: exactContent(request.headers, request.body) }
    const bodies = { reply: exactContent({ 'content-type': type }, body), ...asked }
    return relations.differences(schema, bodies, `${pointer}/content/${pointerPart(essence(type))}/schema`)
  }

  return {
    schema: check,
    reply(operation, { status, headers, body }, request) {
      const response = responseFor(operation, status)
      const resource = operations.get(`${operation.method} ${operation.path}`)
      if (response === undefined || resource === undefined) return []
      const type = headers['content-type'] ?? ''
      const value = contentOf(type, body)
      const isEmpty = body === ''
      if (isEmpty !== (response.media.length === 0)) {
        const message = `this status is documented ${isEmpty ? 'with' : 'without'} a body`
        return [{ check: 'body', message, path: ['body'], pointer: response.pointer }]
      }
      const element = { statusCode: status, headers: plain(headers), ...(!isEmpty && { body: value }) }
      const verdict = validateOutput({ resource, element })
      const found = verdict._tag === 'Right' ? [] : findings(verdict.left, response.pointer)
      // The schema describes the content of XML, not its text.
      if (isXml(type)) return found.filter(({ check }) => check !== 'body')
      const media = response.media.find((one) => essence(one.type) === essence(type))
      if (found.length > 0 || media === undefined) return found
      const invalid = inSchema(media.schema, value, response.pointer)
      return invalid.length > 0 ? invalid : related(media.schema, type, body, response.pointer, request)
    },
    callback({ name, media, method, pointer }, headers, body) {
      const resource = callbacks.get(`POST ${pathOf(pointer)}`)
      const type = headers['content-type'] ?? ''
      const documented = media.find((one) => essence(one.type) === essence(type))
      if (documented === undefined) {
        const types = media.map((one) => one.type).join(', ')
        return [
          {
            check: 'content-type',
            message: `${name} came as "${type}"; documented are: ${types}`,
            path: ['header', 'content-type'],
            pointer,
          },
        ]
      }
      const value = contentOf(type, body)
      if (resource === undefined) return []
      const element = {
        method: method.toLowerCase() === 'put' ? 'put' : 'post',
        url: { path: pathOf(pointer) },
        headers: plain(headers),
        body: value,
      } as const
      const verdict = validateInput({ resource, element })
      const found = verdict._tag === 'Right' ? [] : findings(verdict.left, pointer)
      const invalid = found.length > 0 || !isJson(type) ? found : inSchema(documented.schema, value, pointer)
      return invalid.length > 0 ? invalid : related(documented.schema, type, body, `${pointer}/requestBody`)
    },
  }
}

/** A document with each callback as an operation, for Prism to validate requests to. */
function callbackDocument({ source, operations, webhooks }: Contract): object {
  const called = [...operations.flatMap(({ callbacks }) => callbacks), ...webhooks]
  const paths = called.map(({ pointer, media, headers }) => [
    pathOf(pointer),
    {
      post: {
        parameters: headers.map(({ name, required, schema }) => ({ name, in: 'header', required, schema })),
        requestBody: {
          required: true,
          content: Object.fromEntries(media.map(({ type, schema }) => [type, { schema }])),
        },
        responses: { 200: { description: 'Taken.' } },
      },
    },
  ])
  return {
    openapi: '3.1.0',
    info: source['info'],
    paths: Object.fromEntries(paths),
    components: source['components'] ?? {},
  }
}

function pathOf(pointer: string): string {
  return `/${pointer.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
}

function plain(headers: Readonly<Record<string, string>>): Record<string, string> {
  return { ...headers }
}

/** Without `multipleOf`: Prism divides binary fractions, by which 1.15 is no multiple of 0.01. Our own check of the schema knows. */
function findings(diagnostics: readonly Diagnostic[], pointer: string): Finding[] {
  return diagnostics
    .filter(({ severity, code }) => severity === 0 && code !== 'multipleOf')
    .map(({ message, path = [], code }) => ({
      ...{ check: kindOf(message, path), message, path: path.map((part) => pathStep(String(part))), pointer },
      ...(typeof code === 'string' && code !== '' && { keyword: code }),
    }))
}

function kindOf(message: string, [part]: readonly (string | number)[]): string {
  if (/media type/.test(message)) return 'content-type'
  return part === 'header' ? 'header' : 'body'
}

/** The JSON of a body, or its text if its media type or itself is not JSON. */
function contentOf(type: string, body: string): unknown {
  const json = isJson(type) ? parsedJson(body) : undefined
  return json === undefined ? body : json
}
