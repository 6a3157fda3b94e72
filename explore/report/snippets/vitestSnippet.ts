import { duration } from '../../../specs/formats/duration.ts'
import { rulesOf } from '../../run/rulesOf.ts'
import { type ScheduledDeviation, scheduleId } from '../../schedule/schedule.ts'
import type { ToldRequest, ToldStep } from '../../story/toldStep.ts'
import { scheduleWords } from '../scheduleWords.ts'
import { answerPoints } from './answerPoints.ts'
import { expectedEffects } from './expectedEffects.ts'
import { jsonPathKeys } from './jsonPathKeys.ts'
import { digitsOf, killsInJournal } from './killPoint.ts'
import type { SnippetOptions } from './snippet.ts'
import { serviceCode, storyCode } from './vitestParts.ts'

/** A test file for vitest that reproduces a schedule, with `railyard/testing`. */
export function vitestSnippet(options: SnippetOptions): string {
  const { run, violation, settle } = options
  const answers = answerPoints(options.steps, run.schedule)
  return [
    `// Schedule ${scheduleId(run.schedule)}`,
    comment(scheduleWords(run.schedule)),
    imports,
    '',
    `test(${quoted(violation.invariant)}, { timeout: 120_000 }, async ({ world }) => {`,
    `  await using service = await startService(world)`,
    `  await world.africastalking.setCallbackUrls(${callbackUrls(options)})`,
    ...armed(options),
    `  const { ask, pass, saved } = tell(world, service, ${hasCome(killsInJournal(run.schedule))})`,
    '',
    ...options.steps.flatMap((step) => stepLines(step, answers.get(step))),
    `  await pass(${duration(settle)}) // ${settle}`,
    '',
    ...assertion(options),
    '})',
    '',
    storyCode,
    serviceCode(options.service),
  ].join('\n')
}

const imports = `import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { World } from 'railyard/testing'
import { expect, test } from 'railyard/testing/vitest'`

function callbackUrls({ service }: SnippetOptions): string {
  const urls = Object.entries(service.callbacks).map(([kind, url]) => `${kind}: service.filled(${quoted(url)})`)
  return urls.length === 0 ? '{}' : `{ ${urls.join(', ')} }`
}

/** Adds what goes wrong. Faults that kill are numbered, because the journal shows the fault of an entry. */
function armed({ run }: SnippetOptions): string[] {
  return rulesOf(run.schedule).map(({ of, operationId, body }) => {
    const add = `await world.${operationId === 'addFault' ? 'faults' : 'callbackPlans'}.add(${JSON.stringify(body)})`
    return of.deviation.kills && operationId === 'addFault' ? `  const fault = ${add}` : `  ${add}`
  })
}

/** A function that tells whether the point has come at which the service is killed. */
function hasCome([kill]: readonly ScheduledDeviation[]): string {
  if (kill === undefined) return 'async () => false'
  const { point, deviation } = kill
  if (point.at === 'request') return 'async () => (await world.journal()).some((entry) => entry.fault === fault.id)'
  const isHeard = deviation.misbehaviour === undefined ? '.some(({ status = 500 }) => status < 300)' : '.length'
  return `async () => {
    const callbacks = (await world.callbacks()).filter(({ name, body }) => name === ${quoted(point.operation)} && body.includes(${quoted(digitsOf(kill))}))
    return Boolean(callbacks[${point.nth - 1}]?.attempts${isHeard})
  }`
}

function stepLines(step: ToldStep, at: ScheduledDeviation | undefined): string[] {
  if (step.kind === 'advance') return [`  await pass(${duration(step.by)}) // ${step.by}`]
  if (step.kind === 'other') return [comment(`Not told here: ${step.text}`, '  ')]
  const asked = `await ask(${requestCode(step)})`
  return [
    ...saving(asked, step),
    ...(at?.deviation.kills === true ? ['  await service.restart()'] : []),
    ...(at?.deviation.next === 'repeat' ? [`  ${asked}`] : []),
  ]
}

function requestCode({ method, path, headers, body }: ToldRequest): string {
  return [method, path, headers, ...(body === undefined ? [] : [body])].map((one) => JSON.stringify(one)).join(', ')
}

/** The request; with what is saved of its answer, as far as a path leads to one value. */
function saving(asked: string, { save }: ToldRequest): string[] {
  const names = Object.entries(save)
  if (names.length === 0) return [`  ${asked}`]
  const lines = names.map(([name, path]) => {
    const keys = jsonPathKeys(path)
    if (keys === undefined) return comment(`Save ${path} of the answer: saved[${quoted(name)}] = …`, '    ')
    const place = keys.map((key) => `?.[${JSON.stringify(key)}]`).join('')
    return `    saved[${quoted(name)}] = String(answer${place})`
  })
  return ['  {', `    const answer = ${asked}`, ...lines, '  }']
}

function assertion(options: SnippetOptions): string[] {
  const { invariant, reason } = options.violation
  const effects = expectedEffects(options)
  return [
    comment(`Must hold: ${invariant}. Was found: ${reason}`, '  '),
    ...(effects.length === 0
      ? [comment('Assert it here, on answers of the service or on world.journal().', '  ')]
      : ['  const effects = await effectsReported(world)']),
    ...effects.map(
      ({ callback, digits, most }) =>
        `  expect(effects(${quoted(callback)}, ${quoted(digits)}), ${quoted(`payments to +${digits}`)}).toBeLessThanOrEqual(${most})`,
    ),
  ]
}

function comment(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => `${indent}// ${line}`)
    .join('\n')
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
