import { visibleText } from '../../specs/formats/visibleText.ts'
import type { CaseResult } from '../model/result.ts'
import { findingTitle } from './findings.ts'
import type { Place } from './reportOptions.ts'

/**
 * A GitHub workflow command that shows a broken case, and how many there are of its cause, at its place in the document.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotation(result: CaseResult, place?: Place, count = 1): string {
  const properties = [
    ...(place === undefined ? [] : [`file=${property(place.file)}`, `line=${place.line}`]),
    `title=${property(count === 1 ? result.name : `${result.name} and ${count - 1} more`)}`,
  ]
  const messages = result.findings.map((finding) => `${findingTitle(finding)}: ${finding.message}`)
  return `::error ${properties.join(',')}::${data(messages.join('\n'))}`
}

function data(text: string): string {
  return visibleText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
