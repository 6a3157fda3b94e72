import { loadDocument } from '../openapi/document/loadDocument.ts'
import { entriesOf, evidenceOf } from './evidence.ts'
import { markdownTable } from './markdownTable.ts'

interface HeaderUse {
  readonly header: Record<string, unknown>
  readonly operations: Set<string>
  readonly statuses: Set<string>
}

/** Every response header: where it stands, what it says, and its standing. */
export function headersTable(document: unknown): string {
  const { operations } = loadDocument(document)
  const uses = new Map<string, HeaderUse>()
  for (const { id, source } of operations) {
    for (const [status, response] of entriesOf(document, source['responses'], id)) {
      for (const [name, header] of entriesOf(document, response['headers'], `${id} ${status}`)) {
        const use = uses.get(name) ?? { header, operations: new Set(), statuses: new Set() }
        uses.set(name, use)
        use.operations.add(id)
        use.statuses.add(status)
      }
    }
  }
  const rows = [...uses].map(([name, { header, statuses, ...use }]) => [
    `\`${name}\``,
    `${use.operations.size === operations.length ? 'all' : use.operations.size} operations: ${[...statuses].sort().join(', ')}`,
    String(header['description'] ?? ''),
    evidenceOf(header),
  ])
  return markdownTable(['header', 'on', 'what it says', 'standing'], rows)
}
