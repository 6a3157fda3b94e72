import { errorAnnotation } from '../../specs/formats/errorAnnotation.ts'
import type { CaseResult } from '../model/result.ts'
import { findingTitle } from './findings.ts'
import type { Place } from './reportOptions.ts'

/** A GitHub workflow command that shows a broken case, and how many there are of its cause, at its place in the document. */
export function annotation(result: CaseResult, place?: Place, count = 1): string {
  const messages = result.findings.map((finding) => `${findingTitle(finding)}: ${finding.message}`)
  return errorAnnotation({
    ...place,
    title: count === 1 ? result.name : `${result.name} and ${count - 1} more`,
    message: messages.join('\n'),
  })
}
