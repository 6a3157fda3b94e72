import { loadDocument } from '../openapi/document/loadDocument.ts'
import { entriesOf, evidenceOf } from './evidence.ts'
import { markdownTable } from './markdownTable.ts'

/** Every operation with its path, its statuses by their standing, and its own standing. */
export function operationsTable(document: unknown): string {
  const rows = loadDocument(document).operations.map(({ id, method, path, source }) => [
    `\`${id}\``,
    `\`${method} ${path}\`${source['deprecated'] === true ? ' (deprecated)' : ''}`,
    byStanding(entriesOf(document, source['responses'], id)),
    evidenceOf(source),
  ])
  return markdownTable(['operation', 'request', 'statuses', 'standing'], rows)
}

/** `200, 401 documented; 404 inferred`. */
function byStanding(responses: readonly [string, Record<string, unknown>][]): string {
  const statuses = Map.groupBy(responses, ([, response]) => evidenceOf(response))
  return [...statuses]
    .map(([evidence, group]) => `${group.map(([status]) => status).join(', ')} ${evidence}`)
    .join('; ')
}
