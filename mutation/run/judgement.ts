import type { CaseRequest } from '../../contracts/index.ts'
import { createEdge, type Diagnostic, type JsonObject, loadDocument } from '../../specs/openapi/index.ts'

/** How a service makes a request out of its bytes, and whether it takes it: what a constraint of the document decides. */
export function judgement(document: JsonObject): (request: CaseRequest) => string {
  const edge = createEdge(loadDocument(document))
  return ({ method, target, headers, body = '' }) => {
    const { operation, path } = edge.match(method, target)
    if (operation === undefined) return 'unknown'
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    const decoded = operation.decode({ method, target, headers, body: bytes }, path)
    if (decoded instanceof Promise) return 'multipart'
    const { request, problem } = decoded
    if (problem !== undefined) return problem.kind
    const found: Diagnostic[] = []
    return JSON.stringify([operation.accepts(request, found), request])
  }
}
