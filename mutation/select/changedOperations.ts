import { type Contract, earlierContract } from '../../contracts/index.ts'
import { parsedJson } from '../../specs/formats/json.ts'
import { changedByFiles } from './changedByFiles.ts'
import type { Changes } from './changes.ts'
import { operationTexts } from './operationTexts.ts'

/**
 * The operations and webhooks of a document that have changed: their own files, or their part of the document or of its
 * expectations. A file of the service that belongs to no single operation changes all of them.
 */
export function changedOperations(contract: Contract, changes: Changes): ReadonlySet<string> {
  const ids = [...contract.operations.map(({ id }) => id), ...contract.webhooks.map(({ name }) => name)]
  const byFiles = changedByFiles(contract.name, new Set(ids), changes.files)
  if (byFiles === 'all') return new Set(ids)
  const texts = operationTexts(contract)
  const former = formerTexts(contract.name, changes)
  return new Set(ids.filter((id) => byFiles.has(id) || texts.get(id) !== (former ?? texts).get(id)))
}

/** The parts of the earlier document; undefined if neither it nor its expectations have changed. */
function formerTexts(name: string, { files, before }: Changes): ReadonlyMap<string, string> | undefined {
  const [document, expectations] = [`specs/types/${name}.generated.json`, `specs/expectations/${name}.generated.json`]
  if (!files.includes(document) && !files.includes(expectations)) return undefined
  const [text, overlay] = [before(document), before(expectations)]
  if (text === undefined) return new Map()
  return operationTexts(
    earlierContract(name, parsedJson(text), overlay === undefined ? undefined : parsedJson(overlay)),
  )
}
