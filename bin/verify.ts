import { type Pair, type RunResult, run } from '../contracts/index.ts'
import {
  coverageOf,
  coverageRatio,
  gridText,
  htmlReport,
  jsonReport,
  junitReport,
  lostCells,
  parseCoverage,
  type ReportOptions,
  repeatCommand,
  totalsOf,
} from '../contracts/report/index.ts'
import { visibleText } from '../specs/formats/visibleText.ts'
import { createConsole } from './verifyConsole.ts'
import { readText } from './verifyDocuments.ts'
import type { VerifyOptions } from './verifyOptions.ts'
import { placesIn } from './verifyPlaces.ts'
import { namedPairs } from './verifyTargets.ts'
import { startVerifyYard } from './verifyYard.ts'
import { writeText } from './writeText.ts'

/** Runs the cases, tells what they found, and gives the exit code: 0 all held, 1 broken, 2 could not run. */
export async function verify(options: VerifyOptions): Promise<0 | 1 | 2> {
  try {
    return (await isHeld(options)) ? 0 : 1
  } catch (error) {
    process.stderr.write(`railyard: could not run: ${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

async function isHeld(options: VerifyOptions): Promise<boolean> {
  if ((options.ratchet === true || options.updateCoverage === true) && isPartial(options))
    throw new Error('the coverage is kept for whole runs: leave out --operation, --case and --shard')
  const yard = isOwn(options) ? await startVerifyYard(options.seed) : undefined
  try {
    return await held(options, yard?.pairs ?? (await namedPairs(options)), yard?.complaints ?? (() => []))
  } finally {
    await yard?.stop()
  }
}

async function held(
  options: VerifyOptions,
  pairs: readonly Pair[],
  complaintsLeft: () => readonly string[],
): Promise<boolean> {
  const { seed, operation, case: cases, shard, timeLimit } = options
  const repeat = (name: string): string => repeatCommand(name, seed, repeated(options))
  const reportOptions = { repeat, placeOf: placesIn(options.spec.map(({ name }) => name)) }
  const screen = createConsole(pairs, reportOptions)
  const result = await run({
    ...{ pairs, seed, timeLimit, operations: operation, cases, onCase: screen.onCase },
    ...(shard !== undefined && { shard }),
  })
  screen.done()
  if (result.cases.length === 0 && shard === undefined)
    throw new Error('no case has that name, and no operation that id')
  writeReports(options, result, reportOptions)
  const color = process.stdout.isTTY === true
  process.stdout.write(gridText(result, { color, width: process.stdout.columns ?? 120 }))
  const complaints = complaintsLeft()
  for (const complaint of complaints) process.stdout.write(`complaint: ${complaint}\n`)
  const { cases: count, held: good, broken, unsupported } = totalsOf(result)
  const seconds = (result.duration / 1_000).toFixed(1)
  for (const [reason, { length }] of Map.groupBy(result.cases, ({ reason }) => reason))
    if (reason !== undefined) process.stdout.write(`${length} unsupported: ${visibleText(reason)}\n`)
  const counted = count === 1 ? '1 case' : `${count} cases`
  process.stdout.write(`${counted}: ${good} held, ${broken} broken, ${unsupported} unsupported, in ${seconds} s\n`)
  return [isCovered(options, result), broken === 0, complaints.length === 0].every(Boolean)
}

/** Whether as much was reached as before, and as was asked for. */
function isCovered(
  { ratchet, updateCoverage, minCoverage, coverage: file }: VerifyOptions,
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

/** A line for each operation, so that a change reads well. */
function coverageText(coverage: object): string {
  const text = JSON.stringify(coverage, null, 2)
  const inLine = text.replaceAll(
    /\[\s+([^\]]*?)\s+\]/g,
    (_, inner: string) => `[${inner.replaceAll(/\s*\n\s*/g, ' ')}]`,
  )
  return `${inLine}\n`
}

function writeReports({ report }: VerifyOptions, result: RunResult, options: ReportOptions): void {
  const writers = { junit: junitReport, html: htmlReport, json: jsonReport }
  for (const { name, value } of report)
    for (const [kind, write] of Object.entries(writers)) if (kind === name) writeText(value, write(result, options))
}

function isOwn({ target, spec }: VerifyOptions): boolean {
  return target.length === 0 && spec.length === 0
}

function isPartial({ operation, case: cases, shard }: VerifyOptions): boolean {
  return operation.length > 0 || cases.length > 0 || shard !== undefined
}

/** What a command that repeats one case alone has to say again; credentials are left for the caller to fill in. */
function repeated({ target, spec, control, prefer, unsupported, credentials }: VerifyOptions): string[] {
  return [
    ...target.flatMap(({ name, value }) => ['--target', `${name}=${value}`]),
    ...spec.flatMap(({ name, value }) => ['--spec', `${name}=${value}`]),
    ...credentials.flatMap(({ name }) => ['--credentials', `${name}=…`]),
    ...(control === undefined ? [] : ['--control', control]),
    ...(prefer ? ['--prefer'] : []),
    ...(unsupported === undefined ? [] : ['--unsupported', unsupported]),
  ]
}
