import pc from 'picocolors'
import { visibleText } from '../../specs/formats/visibleText.ts'
import type { CaseResult } from '../model/result.ts'
import { causesOf } from './causes.ts'
import { findingTitle, specPlace } from './findings.ts'
import type { ReportOptions } from './reportOptions.ts'

/** Names of cases that are listed under a cause. */
const mostNames = 3

/** What broke, by cause, the cause with the most cases first: the end of the output. Empty if nothing broke. */
export function brokenText(
  results: readonly CaseResult[],
  { color, repeat = String, placeOf }: ReportOptions & { readonly color: boolean },
): string {
  const colors = pc.createColors(color)
  const causes = causesOf(results).toSorted((one, other) => other.cases.length - one.cases.length)
  if (causes.length === 0) return ''
  const entries = causes.map(({ finding, cases }) => {
    const [first] = cases
    const place = specPlace(first?.document ?? '', finding, placeOf)
    const count = cases.length === 1 ? '' : `  (${cases.length} cases)`
    const names = cases.slice(0, mostNames).map(({ name }) => `    ${visibleText(name)}`)
    const rest = cases.length - names.length
    return [
      `  ${colors.yellow(visibleText(findingTitle(finding)))}  ${visibleText(finding.message)}${count}`,
      ...(place === '' ? [] : [`    ${colors.dim(visibleText(place))}`]),
      ...names,
      ...(rest > 0 ? [`    and ${rest} more`] : []),
      `    ${colors.dim('again:')} ${colors.cyan(visibleText(repeat(first?.name ?? '')))}`,
    ].join('\n')
  })
  const total = causes.reduce((sum, { cases }) => sum + cases.length, 0)
  const title = `broken: ${counted(total, 'case')}, ${counted(causes.length, 'cause')}`
  return `\n${colors.red(colors.bold(title))}\n\n${entries.join('\n\n')}\n`
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
