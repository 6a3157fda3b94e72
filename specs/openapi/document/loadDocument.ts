import { dereference } from './dereference.ts'
import type {
  ApiBody,
  ApiDocument,
  ApiFieldEncoding,
  ApiHeader,
  ApiMediaType,
  ApiOperation,
  ApiParameter,
  ApiResponse,
  JsonObject,
  Schema,
} from './document.ts'
import { isRecord } from './isRecord.ts'
import { loadEncoding } from './loadEncoding.ts'
import { loadSecurity, loadSecuritySchemes } from './loadSecurity.ts'
import { rememberEach } from './remember.ts'
import { sensitiveForms, sensitiveNames } from './sensitiveNames.ts'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/**
 * Loads a parsed OpenAPI document, which must not change afterwards: the same object gives the same document, with the validators
 * that were compiled for it. Throws on unsupported parts; the error names their location.
 */
export function loadDocument(parsed: unknown): ApiDocument {
  if (!isRecord(parsed)) throw new Error('the document is not an object')
  return load(parsed)
}

const load = rememberEach((parsed: JsonObject): ApiDocument => {
  const info = dereference(parsed, parsed['info'], 'info')
  const securitySchemes = loadSecuritySchemes(parsed)
  const security = loadSecurity(parsed['security'] ?? [], securitySchemes, 'security')
  const operations: ApiOperation[] = []
  const ids = new Set<string>()
  for (const [path, item] of entries(parsed['paths'], 'paths')) {
    const pathItem = dereference(parsed, item, path)
    for (const method of methods) {
      if (pathItem[method] === undefined) continue
      const loaded = loadOperation(parsed, path, method, pathItem)
      const own = loaded.source['security']
      const operation = {
        ...loaded,
        security: own === undefined ? security : loadSecurity(own, securitySchemes, loaded.id),
      }
      if (ids.has(operation.id)) throw new Error(`the operationId ${operation.id} is not unique`)
      ids.add(operation.id)
      operations.push(operation)
    }
  }
  return {
    title: String(info['title']),
    version: String(info['version']),
    hosts: loadHosts(parsed['servers']),
    operations,
    callbacks: new Set([
      ...operations.flatMap(({ id, source }) => entries(source['callbacks'], `${id} callbacks`).map(([name]) => name)),
      ...entries(parsed['webhooks'], 'webhooks').map(([name]) => name),
    ]),
    securitySchemes,
    security,
    absent: new Set(Array.isArray(parsed['x-absent']) ? parsed['x-absent'].map(String) : []),
    sensitive: new Set(sensitiveNames(parsed)),
    sensitiveForms: [...new Set(sensitiveForms(parsed))],
    schemas: loadSchemas(parsed),
    source: parsed,
  }
})

function loadHosts(servers: unknown): string[] {
  const urls = Array.isArray(servers) ? servers.filter(isRecord).map(({ url }) => URL.parse(String(url))) : []
  return [...new Set(urls.flatMap((url) => url?.hostname ?? []))]
}

function loadOperation(
  root: unknown,
  path: string,
  method: string,
  pathItem: Record<string, unknown>,
): Omit<ApiOperation, 'security'> {
  const where = `${method.toUpperCase()} ${path}`
  const source = dereference(root, pathItem[method], where)
  const id = source['operationId']
  if (typeof id !== 'string') throw new Error(`${where}: the operation has no operationId`)
  const body = source['requestBody']
  return {
    id,
    method: method.toUpperCase(),
    path,
    parameters: loadParameters(root, [pathItem['parameters'], source['parameters']], where),
    requestBody:
      body === undefined ? undefined : loadBody(root, dereference(root, body, `${where} requestBody`), where),
    responses: loadResponses(root, source['responses'], where),
    source,
  }
}

/** Parameters of a path item, overridden by parameters of the operation with the same name and location. */
function loadParameters(root: unknown, lists: readonly unknown[], where: string): ApiParameter[] {
  const parameters = new Map<string, ApiParameter>()
  for (const entry of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
    const parameter = loadParameter(dereference(root, entry, `${where} parameters`), where)
    parameters.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  return [...parameters.values()]
}

function loadParameter(source: Record<string, unknown>, where: string): ApiParameter {
  const { name, in: place } = source
  if (typeof name !== 'string') throw new Error(`${where}: a parameter has no name`)
  if (place !== 'path' && place !== 'query' && place !== 'header' && place !== 'cookie')
    throw new Error(
      `${where}: parameter ${name} is in ${JSON.stringify(place)}; path, query, header and cookie are supported`,
    )
  const usual = place === 'query' || place === 'cookie' ? 'form' : 'simple'
  const style = source['style'] ?? usual
  if (style !== usual)
    throw new Error(`${where}: parameter ${name} has style ${style}; only ${usual} is supported there`)
  return {
    name,
    in: place,
    required: source['required'] === true,
    style: usual,
    explode: typeof source['explode'] === 'boolean' ? source['explode'] : usual === 'form',
    schema: loadSchema(source['schema'], `${where} parameter ${name}`),
  }
}

function loadBody(root: unknown, source: Record<string, unknown>, where: string): ApiBody {
  return { required: source['required'] === true, content: loadContent(root, source['content'], where) }
}

function loadContent(root: unknown, source: unknown, where: string): Map<string, ApiMediaType> {
  const content = new Map<string, ApiMediaType>()
  for (const [type, entry] of entries(source, `${where} content`)) {
    const media = dereference(root, entry, `${where} ${type}`)
    const examples = new Map<string, unknown>()
    if (media['example'] !== undefined) examples.set('default', media['example'])
    for (const [name, example] of entries(media['examples'], `${where} examples`))
      examples.set(name, dereference(root, example, `${where} example ${name}`)['value'])
    const encoding = entries(media['encoding'], `${where} encoding`).map(
      ([field, written]): [string, ApiFieldEncoding] => [
        field,
        loadEncoding(dereference(root, written, `${where} encoding`), `${where}: field ${field}`),
      ],
    )
    const schema = loadSchema(media['schema'] ?? true, `${where} ${type}`)
    content.set(type, { schema, examples, encoding: new Map(encoding) })
  }
  return content
}

function loadResponses(root: unknown, source: unknown, where: string): Map<number, ApiResponse> {
  const responses = new Map<number, ApiResponse>()
  for (const [status, entry] of entries(source, `${where} responses`)) {
    if (!/^[1-5]\d\d$/.test(status)) throw new Error(`${where}: the response ${status} is not one status`)
    const place = `${where} ${status}`
    const response = dereference(root, entry, place)
    responses.set(Number(status), {
      headers: loadHeaders(root, response['headers'], place),
      content: loadContent(root, response['content'], place),
    })
  }
  return responses
}

function loadHeaders(root: unknown, source: unknown, where: string): ApiHeader[] {
  return entries(source, `${where} headers`)
    .filter(([name]) => name.toLowerCase() !== 'content-type')
    .map(([name, entry]) => {
      const header = dereference(root, entry, `${where} header ${name}`)
      const schema = loadSchema(header['schema'] ?? true, `${where} header ${name}`)
      const [named] = entries(header['examples'], `${where} header ${name}`)
      const shown = named && dereference(root, named[1], `${where} header ${name}`)['value']
      const example = header['example'] ?? shown ?? exampleOf(root, schema)
      return { name, required: header['required'] === true, schema, example }
    })
}

function exampleOf(root: unknown, schema: Schema): unknown {
  if (!isRecord(schema)) return undefined
  const { example, examples, default: preset, const: only } = dereference(root, schema, 'header schema')
  return example ?? (Array.isArray(examples) ? examples[0] : undefined) ?? preset ?? only
}

function loadSchemas(root: Record<string, unknown>): Record<string, Schema> {
  const components = root['components']
  const schemas = isRecord(components) ? components['schemas'] : undefined
  return Object.fromEntries(
    entries(schemas, 'components.schemas').map(([name, schema]) => [name, loadSchema(schema, `schema ${name}`)]),
  )
}

function loadSchema(value: unknown, where: string): Schema {
  if (typeof value === 'boolean' || isRecord(value)) return value
  throw new Error(`${where}: the schema is missing`)
}

function entries(value: unknown, where: string): [string, unknown][] {
  if (value === undefined) return []
  if (!isRecord(value)) throw new Error(`${where}: expected an object, found ${JSON.stringify(value)}`)
  return Object.entries(value)
}
