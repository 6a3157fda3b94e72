import {
  AttachmentContentEncoding,
  type Envelope,
  type Pickle,
  SourceMediaType,
  StepKeywordType,
  TestStepResultStatus,
} from '@cucumber/messages'
import type { TracedMessage, TraceOfScenario } from '../../diagrams/trace.ts'
import { traceType } from '../stage/trace.ts'
import { type RunInfo, runMessage } from './runInfo.ts'

/** A scenario as a test states it. */
export interface StatedScenario {
  readonly name: string
  readonly tags?: readonly string[]
  /** Lines below its name that are no sentences. */
  readonly description?: string
  /** `Then the payment is Completed`, with how it went. @default all passed */
  readonly steps: readonly (readonly [
    sentence: string,
    status?: keyof typeof TestStepResultStatus,
    message?: string | undefined,
    table?: readonly (readonly string[])[],
  ])[]
  readonly messages?: readonly TracedMessage[]
}

export const info: RunInfo = { version: '0.1.0', seed: '42', clock: 'manual', program: 'railyard', commit: 'abc1234' }

/** The messages of a run of one feature; scenarios are ten lines apart, each takes half a second and ten minutes of world time. */
export function messagesOf(
  feature: string,
  scenarios: readonly StatedScenario[],
  started: RunInfo = info,
): readonly Envelope[] {
  const uri = `features/${feature.toLowerCase()}.feature`
  const pickles = scenarios.map((scenario, at) => pickleOf(scenario, uri, at))
  const time = (milliseconds: number) => ({
    seconds: 1_800_000_000 + Math.floor(milliseconds / 1_000),
    nanos: (milliseconds % 1_000) * 1_000_000,
  })
  return [
    runMessage(started),
    { testRunStarted: { timestamp: time(0), id: 'run' } },
    { source: { uri, data: '', mediaType: SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN } },
    documentOf(feature, uri, scenarios),
    ...pickles.map((pickle) => ({ pickle })),
    ...pickles.map(({ id, steps }) => ({
      testCase: {
        id: `case-${id}`,
        pickleId: id,
        testSteps: steps.map((step) => ({ id: `test-${step.id}`, pickleStepId: step.id })),
      },
    })),
    ...scenarios.flatMap(({ steps, messages = [] }, at): Envelope[] => [
      { testCaseStarted: { id: `run-${at}`, attempt: 0, testCaseId: `case-${at}`, timestamp: time(at * 500) } },
      ...steps.map(
        ([, status = 'PASSED', message], step): Envelope => ({
          testStepFinished: {
            testCaseStartedId: `run-${at}`,
            testStepId: `test-${at}-${step}`,
            timestamp: time(at * 500),
            testStepResult: {
              status: TestStepResultStatus[status],
              duration: { seconds: 0, nanos: 5_000_000 },
              ...(message !== undefined && { message }),
            },
          },
        }),
      ),
      {
        attachment: {
          testCaseStartedId: `run-${at}`,
          mediaType: traceType,
          contentEncoding: AttachmentContentEncoding.IDENTITY,
          body: JSON.stringify(traceOf(`world-${at}`, messages)),
        },
      },
      { testCaseFinished: { testCaseStartedId: `run-${at}`, timestamp: time(at * 500 + 500), willBeRetried: false } },
    ]),
    { testRunFinished: { success: true, timestamp: time(scenarios.length * 500) } },
  ]
}

/** The same as a file. */
export function messagesText(messages: readonly Envelope[]): string {
  return messages.map((message) => `${JSON.stringify(message)}\n`).join('')
}

function traceOf(world: string, messages: readonly TracedMessage[]): TraceOfScenario {
  return { world, began: '2026-01-05T09:00:00.000Z', ended: '2026-01-05T09:10:00.000Z', messages }
}

function pickleOf({ name, tags = [], steps }: StatedScenario, uri: string, at: number): Pickle {
  return {
    ...{ id: String(at), uri, name, language: 'en', astNodeIds: [`scenario-${at}`], location: { line: 10 * (at + 1) } },
    tags: tags.map((tag) => ({ name: tag, astNodeId: '' })),
    steps: steps.map(([sentence, , , table], step) => ({
      ...{ id: `${at}-${step}`, text: sentence.replace(/^\S+ /, ''), astNodeIds: [`sentence-${at}-${step}`] },
      ...(table !== undefined && {
        argument: { dataTable: { rows: table.map((cells) => ({ cells: cells.map((value) => ({ value })) })) } },
      }),
    })),
  }
}

function documentOf(feature: string, uri: string, scenarios: readonly StatedScenario[]): Envelope {
  const common = { location: { line: 1 }, keyword: '', description: '', tags: [] }
  const children = scenarios.map(({ name, description = '', steps }, at) => ({
    scenario: {
      ...{ ...common, id: `scenario-${at}`, name, description, examples: [] },
      steps: steps.map(([sentence], step) => ({
        ...{ id: `sentence-${at}-${step}`, location: { line: 10 * (at + 1) + step + 1 }, text: sentence },
        ...{ keyword: `${sentence.split(' ')[0]} `, keywordType: StepKeywordType.CONTEXT },
      })),
    },
  }))
  return { gherkinDocument: { uri, comments: [], feature: { ...common, language: 'en', name: feature, children } } }
}
