import type { Envelope } from '@cucumber/messages'
import { parsedJson } from '../../specs/formats/json.ts'
import { checkShards, sameInAll } from '../../specs/formats/wholeShards.ts'
import { collectResults } from './collectResults.ts'
import type { RunInfo } from './runInfo.ts'
import type { ScenarioResult } from './scenarioResult.ts'

/** A run, from which reports are made. */
export interface ScenarioRun {
  readonly info: RunInfo
  /** Real milliseconds since 1970. */
  readonly startedAt: number
  /** Real milliseconds; of the longest part, where parts ran beside each other. */
  readonly duration: number
  readonly results: readonly ScenarioResult[]
}

/** Reads a file of messages. Throws if it is none, has been cut off or has lost messages. `name` is for the error. */
export function readRun(name: string, text: string): ScenarioRun {
  const collector = collectResults()
  for (const line of text.split('\n').filter(Boolean)) {
    const message = parsedJson(line)
    if (!isEnvelope(message)) throw new Error(`${name} is no file of messages, one JSON object a line.`)
    collector.hear(message)
  }
  const { info, startedAt, duration, errors, success, isWhole } = collector
  if (info === undefined) throw new Error(`${name} was not written by \`scenarios --report messages=…\`.`)
  if (duration === undefined) throw new Error(`${name} is cut off: its run has not ended.`)
  if (errors.length > 0) throw new Error(`${name}: ${errors.join('; ')}`)
  if (!isWhole) throw new Error(`${name} has lost messages: a scenario or a sentence of it has not ended.`)
  const results = collector.results()
  if (success === false && results.every(hasPassed))
    throw new Error(`${name} contradicts itself: its run has failed, and no sentence of it has.`)
  return { info, startedAt, duration, results }
}

function hasPassed({ steps }: ScenarioResult): boolean {
  return steps.every(({ status }) => status === 'passed' || status === 'skipped')
}

/** Puts the parts of one run together. Throws if a part is missing, given twice, or of another run. */
export function mergeRuns(runs: readonly ScenarioRun[]): ScenarioRun {
  const [first] = runs
  if (first === undefined) throw new Error('There is nothing to merge.')
  const { shard: _, ...info } = first.info
  for (const key of ['version', 'commit', 'seed', 'clock'] as const)
    sameInAll(
      key,
      runs.map((run) => run.info[key] ?? 'none'),
    )
  if (new Set(runs.map(({ info }) => info.selection)).size > 1)
    throw new Error('These are parts of several runs: they have been split from different scenarios.')
  checkShards(runs.map(({ info }) => info.shard ?? '1/1'))
  return {
    info,
    startedAt: Math.min(...runs.map(({ startedAt }) => startedAt)),
    duration: Math.max(...runs.map(({ duration }) => duration)),
    results: runs
      .flatMap(({ results }) => results)
      .toSorted((one, other) => one.uri.localeCompare(other.uri) || one.line - other.line),
  }
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
