import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { Mutant } from '../index.ts'

/** Has a service live by a document that a mutant has altered. */
export function alteredDocument(
  { change }: Mutant,
  onBroken: () => void,
): <Definition extends { readonly document: unknown }>(definition: Definition) => Definition {
  return (definition) => {
    if (change.at !== 'document') return definition
    const before: JsonObject = isRecord(definition.document) ? definition.document : {}
    const altered = change.alter(before)
    if (JSON.stringify(altered) !== JSON.stringify(before)) onBroken()
    return { ...definition, document: altered }
  }
}
