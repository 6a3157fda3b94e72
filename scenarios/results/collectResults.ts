import type {
  Duration,
  Envelope,
  GherkinDocument,
  Pickle,
  PickleStep,
  TestCase,
  TestCaseStarted,
  TestStep,
  TestStepResult,
  Timestamp,
} from '@cucumber/messages'
import type { TraceOfScenario } from '../../diagrams/trace.ts'
import { outputType } from '../service/service.ts'
import { traceType } from '../stage/trace.ts'
import { outcomeOf } from './outcome.ts'
import { type RunInfo, runType } from './runInfo.ts'
import type { ScenarioResult, StepResult } from './scenarioResult.ts'

/** Makes results of Cucumber's messages, as they come or from a file. */
export interface ResultCollector {
  /** Takes a message. Returns a result when the message ends a scenario. */
  hear(message: Envelope): ScenarioResult | undefined
  /** What the run was started with; undefined if its messages do not say so. */
  readonly info: RunInfo | undefined
  /** Real milliseconds since 1970; 0 before it began. */
  readonly startedAt: number
  /** Real milliseconds that the run took; undefined if it has not ended. */
  readonly duration: number | undefined
  /** Whether the run says that it succeeded; a scenario that is known to fail makes it fail. Undefined if it has not ended. */
  readonly success: boolean | undefined
  /** Whether each scenario that was planned has ended, with each of its sentences. */
  readonly isWhole: boolean
  /** How far the run is. */
  readonly progress: Progress
  /** Errors in feature files, and in hooks that belong to no scenario. */
  readonly errors: readonly string[]
  /** Those that have ended, in order of file and line. */
  results(): readonly ScenarioResult[]
}

export interface Progress {
  /** Scenarios that are going to run, so far. */
  readonly planned: number
  readonly ended: number
  readonly failed: number
  /** Sentences that have ended. */
  readonly steps: number
  /** World milliseconds that have passed in the scenarios that ended. */
  readonly virtual: number
}

interface Running {
  readonly started: TestCaseStarted
  readonly steps: Map<string, TestStepResult>
  trace: TraceOfScenario | undefined
  output?: string
}

/** Where a sentence stands in a feature file. */
interface Sentence {
  readonly keyword: string
  readonly line: number
}

/** Where a scenario stands in a feature file. */
interface Place {
  readonly feature: string
  readonly rule?: string
  readonly description: string
}

export function collectResults(): ResultCollector {
  const places = new Map<string, Place>()
  const sentences = new Map<string, Sentence>()
  const pickles = new Map<string, Pickle>()
  const cases = new Map<string, TestCase>()
  const running = new Map<string, Running>()
  const errors: string[] = []
  const ended: ScenarioResult[] = []
  let info: RunInfo | undefined
  let startedAt = 0
  let duration: number | undefined
  let success: boolean | undefined
  const sentenceIds = new Set<string>()
  let steps = 0

  function end(id: string, finished: Timestamp): ScenarioResult | undefined {
    const run = running.get(id)
    const testCase = cases.get(run?.started.testCaseId ?? '')
    const pickle = pickles.get(testCase?.pickleId ?? '')
    if (run === undefined || testCase === undefined || pickle === undefined) return undefined
    running.delete(id)
    const steps = testCase.testSteps.flatMap((step) => stepResult(step, pickle, sentences, run.steps.get(step.id)))
    const { description, ...place } = places.get(pickle.astNodeIds[0] ?? '') ?? { feature: pickle.uri, description: '' }
    const result: ScenarioResult = {
      ...{ uri: pickle.uri, line: pickle.location?.line ?? 0, name: pickle.name },
      ...place,
      tags: pickle.tags.map(({ name }) => name),
      ...outcomeOf(pickle, description, steps),
      steps,
      ...(run.trace !== undefined && { trace: run.trace }),
      ...(run.output !== undefined && { output: run.output }),
      startedAt: millisecondsOf(run.started.timestamp),
      duration: millisecondsOf(finished) - millisecondsOf(run.started.timestamp),
      virtual: run.trace === undefined ? 0 : Date.parse(run.trace.ended) - Date.parse(run.trace.began),
    }
    ended.push(result)
    return result
  }

  return {
    get info() {
      return info
    },
    get startedAt() {
      return startedAt
    },
    get duration() {
      return duration
    },
    get success() {
      return success
    },
    get isWhole() {
      return cases.size === ended.length && steps === sentenceIds.size
    },
    get progress() {
      const failed = ended.filter(({ outcome }) => outcome === 'failed').length
      const virtual = ended.reduce((sum, one) => sum + one.virtual, 0)
      return { planned: cases.size, ended: ended.length, failed, steps, virtual }
    },
    errors,
    results: () => ended.toSorted((one, other) => one.uri.localeCompare(other.uri) || one.line - other.line),
    hear(message) {
      const { gherkinDocument, pickle, testCase, testCaseStarted, testStepFinished, attachment, parseError } = message
      if (gherkinDocument !== undefined) readDocument(gherkinDocument, places, sentences)
      if (pickle !== undefined) pickles.set(pickle.id, pickle)
      if (testCase !== undefined) {
        cases.set(testCase.id, testCase)
        for (const { id, pickleStepId } of testCase.testSteps) if (pickleStepId !== undefined) sentenceIds.add(id)
      }
      if (testCaseStarted !== undefined)
        running.set(testCaseStarted.id, { started: testCaseStarted, steps: new Map(), trace: undefined })
      if (message.testRunStarted !== undefined) startedAt = millisecondsOf(message.testRunStarted.timestamp)
      if (message.testRunFinished !== undefined) {
        duration = millisecondsOf(message.testRunFinished.timestamp) - startedAt
        success = message.testRunFinished.success
      }
      if (testStepFinished !== undefined) {
        if (sentenceIds.has(testStepFinished.testStepId)) steps += 1
        running
          .get(testStepFinished.testCaseStartedId)
          ?.steps.set(testStepFinished.testStepId, testStepFinished.testStepResult)
      }
      if (attachment?.mediaType === runType) info = JSON.parse(attachment.body)
      if (attachment?.mediaType === traceType) {
        const run = running.get(attachment.testCaseStartedId ?? '')
        if (run !== undefined) run.trace = JSON.parse(attachment.body)
      }
      if (attachment?.mediaType === outputType) {
        const run = running.get(attachment.testCaseStartedId ?? '')
        if (run !== undefined) run.output = attachment.body
      }
      if (parseError !== undefined) errors.push(`${parseError.source.uri}: ${parseError.message}`)
      const hook = message.testRunHookFinished?.result
      if (hook?.status === 'FAILED') errors.push(withoutStack(hook.message ?? 'A hook has failed.'))
      const finished = message.testCaseFinished
      return finished === undefined ? undefined : end(finished.testCaseStartedId, finished.timestamp)
    },
  }
}

/** Notes the places of scenarios and of their sentences, by the ids of the document. */
function readDocument(
  { feature }: GherkinDocument,
  places: Map<string, Place>,
  sentences: Map<string, Sentence>,
): void {
  for (const child of feature?.children ?? []) {
    const rule = child.rule?.name
    for (const { background, scenario } of [child, ...(child.rule?.children ?? [])]) {
      for (const { id, keyword, location } of [...(background?.steps ?? []), ...(scenario?.steps ?? [])])
        sentences.set(id, { keyword: keyword.trim(), line: location.line })
      if (scenario !== undefined)
        places.set(scenario.id, {
          ...{ feature: feature?.name ?? '', description: scenario.description },
          ...(rule !== undefined && { rule }),
        })
    }
  }
}

/** A step; a hook only where it failed. */
function stepResult(
  { pickleStepId, hookId }: TestStep,
  pickle: Pickle,
  sentences: ReadonlyMap<string, Sentence>,
  result: TestStepResult | undefined,
): StepResult[] {
  const status = statuses[result?.status ?? ''] ?? 'skipped'
  const common = {
    status,
    ...(result?.message !== undefined && { message: result.message }),
    ...(result?.message?.startsWith('Mismatch: ') && { isMismatch: true }),
    duration: result === undefined ? 0 : millisecondsOf(result.duration),
  }
  const step = pickle.steps.find(({ id }) => id === pickleStepId)
  if (step === undefined)
    return hookId === undefined || status !== 'failed'
      ? []
      : [{ keyword: 'Hook', text: 'around the scenario', ...common }]
  const sentence = sentences.get(step.astNodeIds[0] ?? '') ?? { keyword: '*' }
  return [{ ...sentence, text: step.text, ...argumentOf(step), ...common }]
}

const statuses: Readonly<Record<string, StepResult['status']>> = {
  PASSED: 'passed',
  FAILED: 'failed',
  PENDING: 'failed',
  UNDEFINED: 'undefined',
  AMBIGUOUS: 'ambiguous',
}

function argumentOf({ argument }: PickleStep): Pick<StepResult, 'table' | 'content'> {
  const { docString, dataTable } = argument ?? {}
  return {
    ...(docString !== undefined && { content: docString.content }),
    ...(dataTable !== undefined && { table: dataTable.rows.map(({ cells }) => cells.map(({ value }) => value)) }),
  }
}

function millisecondsOf({ seconds, nanos }: Timestamp | Duration): number {
  return seconds * 1_000 + nanos / 1_000_000
}

/** A message of an error as a user reads it. */
function withoutStack(message: string): string {
  const lines = message.replace(/^(Error: )+/, '').split('\n')
  return lines
    .filter((line) => !/^\s+at /.test(line))
    .join('\n')
    .trimEnd()
}
