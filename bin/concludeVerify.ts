import { type Assignment, type RunResult, readText } from '../contracts/index.ts'
import {
  brokenText,
  coverageOf,
  coverageRatio,
  gridText,
  htmlReport,
  jsonReport,
  junitReport,
  lostCells,
  parseCoverage,
  type ReportOptions,
  type StoredRun,
  totalsOf,
} from '../contracts/report/index.ts'
import { visibleText } from '../specs/formats/visibleText.ts'
import { writeReports, writeText } from './writeReports.ts'

/** What is shown and asked for at the end of a run. */
export interface ConclusionOptions {
  readonly report: readonly Assignment[]
  /** The whole grid, instead of the rows that broke. */
  readonly grid?: boolean
  /** Per cent. */
  readonly minCoverage?: number
  readonly ratchet?: boolean
  readonly updateCoverage?: boolean
  readonly coverage: string
}

/** Writes the reports of a run, and prints what it found. Returns whether all held and as much was reached as was asked for. */
export function concludeVerify(
  { result, part }: StoredRun,
  options: ConclusionOptions,
  reportOptions: ReportOptions,
): boolean {
  writeReports(options.report, {
    junit: () => junitReport(result, reportOptions),
    html: () => htmlReport(result, reportOptions),
    json: () => jsonReport(result, part),
  })
  const color = process.stdout.isTTY === true
  const rows = options.grid === true ? 'all' : 'broken'
  process.stdout.write(gridText(result, { color, rows, width: process.stdout.columns ?? 120 }))
  for (const complaint of part.complaints) process.stdout.write(`complaint: ${complaint}\n`)
  printTotals(result)
  const isGood = isCovered(options, result)
  process.stdout.write(brokenText(result.cases, { ...reportOptions, color }))
  return [isGood, totalsOf(result).broken === 0, part.complaints.length === 0].every(Boolean)
}

function printTotals(result: RunResult): void {
  const { cases: count, held, broken, known, unsupported } = totalsOf(result)
  const seconds = (result.duration / 1_000).toFixed(1)
  for (const outcome of ['known', 'unsupported'] as const) {
    const cases = result.cases.filter((one) => one.outcome === outcome)
    for (const [reason = '', { length }] of Map.groupBy(cases, ({ reason }) => reason))
      process.stdout.write(`${length} ${outcome}: ${visibleText(reason)}\n`)
  }
  const expected = known === 0 ? '' : `${known} known, `
  const counted = count === 1 ? '1 case' : `${count} cases`
  process.stdout.write(
    `${counted}: ${held} held, ${broken} broken, ${expected}${unsupported} unsupported, in ${seconds} s\n`,
  )
}

/** Whether no cell was lost, and as many were reached as were asked for. */
function isCovered(
  { ratchet, updateCoverage, minCoverage, coverage: file }: ConclusionOptions,
  result: RunResult,
): boolean {
  const coverage = coverageOf(result)
  const lost = ratchet === true ? lostCells(parseCoverage(readText(file)), coverage) : []
  for (const { document, row, column } of lost)
    process.stdout.write(`lost: ${document} ${row} ${column} was reached before, and is not any more\n`)
  if (updateCoverage === true) writeText(file, coverageText(coverage))
  const reached = 100 * coverageRatio(result)
  const isEnough = minCoverage === undefined || reached >= minCoverage
  if (!isEnough)
    process.stdout.write(
      `${reached.toFixed(1)} % of the documented cells were reached; ${minCoverage} % are asked for\n`,
    )
  return lost.length === 0 && isEnough
}

/** A line for each operation, so that a change is easy to review. */
function coverageText(coverage: object): string {
  const text = JSON.stringify(coverage, null, 2)
  const inLine = text.replaceAll(
    /\[\s+([^\]]*?)\s+\]/g,
    (_, inner: string) => `[${inner.replaceAll(/\s*\n\s*/g, ' ')}]`,
  )
  return `${inLine}\n`
}
