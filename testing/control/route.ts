import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import document from '../../specs/types/control.generated.json' with { type: 'json' }

/** Where an operation of a document is served. */
export interface Route {
  readonly method: string
  /** With its parameters in braces: `/worlds/{world}/clock`. */
  readonly path: string
  /** The documented statuses. */
  readonly statuses: ReadonlySet<number>
  /** The media types of its request body, the first one preferred. */
  readonly mediaTypes: readonly string[]
}

const routes = routesIn(document.paths)

/** The route of an operation by its id, or `undefined` where the control plane has none of that id. */
export function controlRoute(operationId: string): Route | undefined {
  return routes.get(operationId)
}

/** The target of a request: the path with its parameters filled in, and the query. Absent values are left out. */
export function targetOf({ path }: Route, values: unknown, query: unknown = {}): string {
  const value = (name: string): string => encodeURIComponent(String(isRecord(values) ? values[name] : ''))
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => value(name))
  const given = Object.entries(isRecord(query) ? query : {}).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]))
  return search.size === 0 ? filled : `${filled}?${search}`
}

/** The routes in the `paths` of a document, by operation id. */
export function routesIn(paths: object): ReadonlyMap<string, Route> {
  const found = new Map<string, Route>()
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!isRecord(operation) || !isRecord(operation['responses'])) continue
      const statuses = new Set(Object.keys(operation['responses']).map(Number))
      const { requestBody } = operation
      const content = isRecord(requestBody) && isRecord(requestBody['content']) ? requestBody['content'] : {}
      const mediaTypes = Object.keys(content)
      found.set(String(operation['operationId']), { method: method.toUpperCase(), path, statuses, mediaTypes })
    }
  }
  return found
}
