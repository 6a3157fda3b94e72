import type { ApiDocument } from '../document/document.ts'
import { isRecord } from '../document/isRecord.ts'
import { rememberEach } from '../document/remember.ts'
import { credentialHeaders, credentialParameters, credentialReader } from '../request/credentials.ts'
import type { BodyOptions } from '../request/decodeBody.ts'
import { compileOperation } from './compileOperation.ts'
import type { Edge, Match } from './edge.ts'
import { nearestPath } from './nearestPath.ts'
import { router } from './router.ts'

export interface EdgeOptions {
  /** @default true */
  readonly caseSensitivePaths?: boolean
  /** Options for reading bodies. */
  readonly bodies?: BodyOptions
}

/**
 * Compiles a document. Throws on unsupported parts. Validators are compiled on their first use. Services of one document without
 * options share an edge.
 */
export function createEdge(document: ApiDocument, options?: EdgeOptions): Edge {
  return options === undefined ? usualEdge(document) : compileEdge(document, options)
}

const usualEdge = rememberEach((document: ApiDocument) => compileEdge(document, {}))

function compileEdge(document: ApiDocument, { caseSensitivePaths = true, bodies = {} }: EdgeOptions): Edge {
  const compiled = document.operations.map((operation) => compileOperation(document, operation, bodies))
  const routes = router(
    compiled.map((target) => ({ method: target.method, path: target.path, target })),
    caseSensitivePaths,
  )
  return {
    title: document.title,
    operations: new Map(compiled.map((operation) => [operation.id, operation])),
    callbacks: document.callbacks,
    hosts: document.hosts,
    credentialHeaders: credentialHeaders(document),
    singleHeaders: [...new Set([...credentialHeaders(document), 'content-type', ...parameterHeaders(document)])],
    credentialParameters: credentialParameters(document),
    sensitive: document.sensitive,
    sensitiveForms: document.sensitiveForms,
    match(method, target): Match {
      const route = routes.find(method, pathOf(target))
      if (route.target !== undefined) return { operation: route.target, path: route.path }
      if (route.allowed.length === 0) return { problem: { kind: 'pathUnknown' } }
      return { problem: { kind: 'methodNotAllowed', allowed: route.allowed } }
    },
    covered: (method, pattern) => routes.covered(method.toUpperCase(), pattern),
    nearest(method, target, sameMethod = false) {
      const candidates = sameMethod ? compiled.filter((operation) => operation.method === method) : compiled
      return nearestPath(candidates, method, pathOf(target))
    },
    credentials: credentialReader(
      document,
      [...document.securitySchemes.keys()].map((name) => [name]),
    ),
  }
}

function pathOf(target: string): string {
  const mark = target.indexOf('?')
  return mark === -1 ? target : target.slice(0, mark)
}

function parameterHeaders({ operations }: ApiDocument): string[] {
  const parameters = operations.flatMap((operation) => operation.parameters).filter((each) => each.in === 'header')
  return parameters
    .filter(({ schema }) => !(isRecord(schema) && schema['type'] === 'array'))
    .map(({ name }) => name.toLowerCase())
}
