import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import type { Verified } from './verification.ts'

/** Reads the report of Pact's verifier. Throws when it is none, as when the pact file is missing. */
export function readReport(report: unknown): Pick<Verified, 'broken' | 'kept'> {
  const read = typeof report === 'string' ? parsedJson(report) : report
  const results = isRecord(read) && Array.isArray(read['interactionResults']) ? read['interactionResults'] : undefined
  if (results === undefined || results.length === 0) throw new Error(`The verifier has verified nothing: ${report}`)
  const broken = results.filter(({ result }) => result !== 'OK')
  return {
    broken: Object.fromEntries(broken.map(({ description, mismatch }) => [description, textsIn(mismatch)])),
    kept: results.length - broken.length,
  }
}

/** What differs, each in words. */
function textsIn(mismatch: unknown): string[] {
  const each = isRecord(mismatch) && Array.isArray(mismatch['mismatches']) ? mismatch['mismatches'] : []
  const texts = each.flatMap((one) =>
    isRecord(one) ? [`${one['path'] ?? ''} ${one['mismatch'] ?? one['description'] ?? ''}`] : [],
  )
  return texts.length > 0 ? texts : [JSON.stringify(mismatch)]
}
