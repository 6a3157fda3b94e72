import { isRecord } from '../openapi/document/isRecord.ts'
import { loadDocument } from '../openapi/document/loadDocument.ts'
import { cellText } from './cellText.ts'
import { entriesOf, evidenceOf } from './evidence.ts'
import { markdownTable } from './markdownTable.ts'

/** Every callback and webhook: what causes it, when it is repeated, and the standing of both. */
export function callbacksTable(document: unknown): string {
  const { operations, source } = loadDocument(document)
  const rows = operations.flatMap(({ id, source: operation }) =>
    entriesOf(document, operation['callbacks'], id).flatMap(([name, urls]) =>
      entriesOf(document, urls, name).map(([, item]) => row(document, name, `\`${id}\``, item)),
    ),
  )
  const webhooks = entriesOf(document, source['webhooks'], 'webhooks').map(([name, item]) =>
    row(document, name, 'no request', item),
  )
  return markdownTable(['callback', 'caused by', 'a failed one comes again after', 'standing'], [...rows, ...webhooks])
}

function row(document: unknown, name: string, cause: string, pathItem: Record<string, unknown>): string[] {
  const [, callback] = entriesOf(document, pathItem, name).find(([method]) => method === 'post') ?? []
  const repeats = callback?.['x-repeats']
  return [`\`${name}\``, cause, isRecord(repeats) ? schedule(repeats) : 'it does not', evidenceOf(callback ?? {})]
}

function schedule(repeats: Readonly<Record<string, unknown>>): string {
  const bound = repeats['for'] === undefined ? '' : ` for ${cellText(repeats['for'])}`
  return `${cellText(repeats['after'])}${bound} (${evidenceOf(repeats)})`
}
