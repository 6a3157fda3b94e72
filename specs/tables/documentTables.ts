import { dereference } from '../openapi/document/dereference.ts'
import { isRecord } from '../openapi/document/isRecord.ts'
import { loadDocument } from '../openapi/document/loadDocument.ts'
import { cellText, markdownTable } from './markdownTable.ts'

/**
 * Makes a table of operations: path, statuses by evidence, and evidence.
 * @param capabilityOf the part of a service that has an operation; with it, the table has a column for it
 */
export function operationsTable(document: unknown, capabilityOf?: (id: string) => string): string {
  const rows = loadDocument(document).operations.map(({ id, method, path, source }) => [
    `\`${id}\``,
    `\`${method} ${path}\`${source['deprecated'] === true ? ' (deprecated)' : ''}`,
    ...(capabilityOf === undefined ? [] : [capabilityOf(id)]),
    byStanding(entriesOf(document, source['responses'], id)),
    evidenceOf(source),
  ])
  const capability = capabilityOf === undefined ? [] : ['capability']
  return markdownTable(['operation', 'request', ...capability, 'statuses', 'standing'], rows)
}

/** Groups statuses by evidence: `200, 401 documented; 404 inferred`. */
function byStanding(responses: readonly [string, Record<string, unknown>][]): string {
  const statuses = Map.groupBy(responses, ([, response]) => evidenceOf(response))
  return [...statuses]
    .map(([evidence, group]) => `${group.map(([status]) => status).join(', ')} ${evidence}`)
    .join('; ')
}

interface HeaderUse {
  readonly header: Record<string, unknown>
  readonly operations: Set<string>
  readonly statuses: Set<string>
}

/** Makes a table of response headers: their operations and statuses, description, and evidence. */
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

/** Makes a table of callbacks and webhooks: cause, retry schedule, and the evidence of both. */
export function callbacksTable(document: unknown): string {
  const { operations, source } = loadDocument(document)
  const rows = operations.flatMap(({ id, source: operation }) =>
    entriesOf(document, operation['callbacks'], id).flatMap(([name, urls]) =>
      entriesOf(document, urls, name).map(([, item]) => callbackRow(document, name, `\`${id}\``, item)),
    ),
  )
  const webhooks = entriesOf(document, source['webhooks'], 'webhooks').map(([name, item]) =>
    callbackRow(document, name, 'no request', item),
  )
  return markdownTable(['callback', 'caused by', 'a failed one comes again after', 'standing'], [...rows, ...webhooks])
}

function callbackRow(document: unknown, name: string, cause: string, pathItem: Record<string, unknown>): string[] {
  const [, callback] = entriesOf(document, pathItem, name).find(([method]) => method === 'post') ?? []
  const repeats = callback?.['x-repeats']
  return [`\`${name}\``, cause, isRecord(repeats) ? schedule(repeats) : 'it does not', evidenceOf(callback ?? {})]
}

function schedule(repeats: Readonly<Record<string, unknown>>): string {
  const bound = repeats['for'] === undefined ? '' : ` for ${cellText(repeats['for'])}`
  return `${cellText(repeats['after'])}${bound} (${evidenceOf(repeats)})`
}

/** The `x-evidence` of a part of a document, or a dash. */
function evidenceOf(part: Readonly<Record<string, unknown>>): string {
  return typeof part['x-evidence'] === 'string' ? part['x-evidence'] : '–'
}

/** The entries of a map of the document, with references resolved. */
function entriesOf(root: unknown, map: unknown, where: string): [string, Record<string, unknown>][] {
  if (!isRecord(map)) return []
  return Object.entries(map).map(([name, value]) => [name, dereference(root, value, `${where} ${name}`)])
}
