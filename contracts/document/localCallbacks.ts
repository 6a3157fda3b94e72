import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import { callbackPlace } from './callbackPlace.ts'

/** Nothing listens there: the discard service of RFC 863. */
const nowhere = 'http://127.0.0.1:9/'

/**
 * The document with an example for each member of a body that holds the URL of a callback and has none. A request that is generated
 * from the document then makes the service call this machine, and not a host on the network.
 */
export function withLocalCallbacks(document: JsonObject): JsonObject {
  const copy = structuredClone(document)
  for (const item of valuesOf(copy['paths']))
    for (const operation of valuesOf(item))
      for (const callback of valuesOf(operation['callbacks']))
        for (const expression of Object.keys(resolved(copy, callback))) {
          const [part, ...keys] = callbackPlace({ expression }) ?? []
          const body = part === 'body' ? resolved(copy, operation['requestBody']) : {}
          for (const media of valuesOf(body['content']))
            for (const url of membersAt(copy, media['schema'], keys)) show(url)
        }
  return copy
}

function show(schema: Record<string, unknown>): void {
  const isShown = ['example', 'examples', 'default', 'const', 'enum', '$ref'].some((word) => schema[word] !== undefined)
  if (!isShown) schema['example'] = nowhere
}

/** The schemas of a member, by its keys. */
function membersAt(root: JsonObject, schema: unknown, [key, ...rest]: readonly string[]): Record<string, unknown>[] {
  const found = resolved(root, schema)
  if (key === undefined) return [found]
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((word) => found[word] ?? [])
  const { properties } = found
  const own = isRecord(properties) && isRecord(properties[key]) ? membersAt(root, properties[key], rest) : []
  return [...own, ...parts.flatMap((part) => membersAt(root, part, [key, ...rest]))]
}

function resolved(root: JsonObject, value: unknown): Record<string, unknown> {
  let found = value
  for (let hops = 0; hops < 20 && isRecord(found) && typeof found['$ref'] === 'string'; hops++)
    found = atPointer(root, found['$ref'])
  return isRecord(found) ? found : {}
}

function valuesOf(value: unknown): Record<string, unknown>[] {
  return isRecord(value) ? Object.values(value).filter((one) => isRecord(one)) : []
}
