import { duration } from '../../../specs/formats/duration.ts'
import { rulesOf } from '../../run/rulesOf.ts'
import { type ScheduledDeviation, scheduleId } from '../../schedule/schedule.ts'
import type { ToldRequest, ToldStep } from '../../story/toldStep.ts'
import { scheduleWords } from '../scheduleWords.ts'
import { answerPoints } from './answerPoints.ts'
import { expectedEffects } from './expectedEffects.ts'
import { jsonPathKeys } from './jsonPathKeys.ts'
import { digitsOf, killsInJournal } from './killPoint.ts'
import { pytestParts } from './pytestParts.ts'
import { pythonLiteral } from './pythonLiteral.ts'
import type { SnippetOptions } from './snippet.ts'

/** A test file for pytest that reproduces a schedule over the control plane. It needs Python 3.9 and pytest alone. */
export function pytestSnippet(options: SnippetOptions): string {
  const { run, violation, settle, service } = options
  const answers = answerPoints(options.steps, run.schedule)
  return [
    `# Schedule ${scheduleId(run.schedule)}`,
    comment(scheduleWords(run.schedule)),
    pytestParts,
    `def test_${nameOf(violation.invariant)}(railyard, tmp_path):`,
    '    with World(railyard) as world, Service(',
    `        world, tmp_path, command=${pythonLiteral(service.command)}, ready=${pythonLiteral(service.ready)}, url=${pythonLiteral(service.baseUrl)}`,
    '    ) as service:',
    `        world.call("PUT", "/africastalking/callback-urls", service.filled(${pythonLiteral(service.callbacks)}))`,
    ...armed(options),
    ...hasCome(killsInJournal(run.schedule)),
    '        story = Story(world, service, has_come)',
    ...options.steps.flatMap((step) => stepLines(step, answers.get(step))),
    `        story.let_pass(${duration(settle) / 1_000})  # ${settle}`,
    ...assertion(options),
    '',
  ].join('\n')
}

function nameOf(invariant: string): string {
  return invariant
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
}

function armed({ run }: SnippetOptions): string[] {
  return rulesOf(run.schedule).map(({ of, operationId, body }) => {
    const path = operationId === 'addFault' ? '/faults' : '/callback-plans'
    const add = `world.call("POST", "${path}", ${pythonLiteral(body)})`
    return `        ${of.deviation.kills && operationId === 'addFault' ? 'fault = ' : ''}${add}`
  })
}

/** A function that tells whether the point has come at which the service is killed. */
function hasCome([kill]: readonly ScheduledDeviation[]): string[] {
  return ['', '        def has_come():', ...condition(kill).map((line) => `            ${line}`), '']
}

function condition(kill: ScheduledDeviation | undefined): string[] {
  if (kill === undefined) return ['return False']
  const { point, deviation } = kill
  if (point.at === 'request')
    return ['return any(entry.get("fault") == fault["id"] for entry in world.call("GET", "/journal")["entries"])']
  const isHeard =
    deviation.misbehaviour === undefined
      ? 'any(attempt.get("status", 500) < 300 for attempt in attempts)'
      : 'len(attempts) > 0'
  return [
    `callbacks = [one for one in world.call("GET", "/callbacks") if one["name"] == ${pythonLiteral(point.operation)}]`,
    `mine = [one for one in callbacks if ${pythonLiteral(digitsOf(kill))} in one["body"]]`,
    `attempts = mine[${point.nth - 1}]["attempts"] if len(mine) >= ${point.nth} else []`,
    `return ${isHeard}`,
  ]
}

function stepLines(step: ToldStep, at: ScheduledDeviation | undefined): string[] {
  if (step.kind === 'advance') return [`        story.let_pass(${duration(step.by) / 1_000})  # ${step.by}`]
  if (step.kind === 'other') return [comment(`Not told here: ${step.text}`, '        ')]
  const asked = `story.ask(${requestCode(step)})`
  const saved = savedLines(step)
  return [
    `        ${saved.length === 0 ? '' : 'answer = '}${asked}`,
    ...saved,
    ...(at?.deviation.kills === true ? ['        service.restart()'] : []),
    ...(at?.deviation.next === 'repeat' ? [`        ${asked}`] : []),
  ]
}

function requestCode({ method, path, headers, body }: ToldRequest): string {
  return [method, path, headers, ...(body === undefined ? [] : [body])].map(pythonLiteral).join(', ')
}

function savedLines({ save }: ToldRequest): string[] {
  return Object.entries(save).map(([name, path]) => {
    const keys = jsonPathKeys(path)
    if (keys === undefined)
      return comment(`Save ${path} of the answer: story.saved[${pythonLiteral(name)}] = …`, '        ')
    return `        story.save(${[name, ...keys].map(pythonLiteral).join(', ')}, answer=answer)`
  })
}

function assertion(options: SnippetOptions): string[] {
  const { invariant, reason } = options.violation
  const effects = expectedEffects(options)
  return [
    comment(`Must hold: ${invariant}. Was found: ${reason}`, '        '),
    ...(effects.length === 0
      ? [comment('Assert it here, on answers of the service or on world.call("GET", "/journal").', '        ')]
      : []),
    ...effects.map(
      ({ callback, digits, most }) =>
        `        assert effects_reported(world, ${pythonLiteral(callback)}, ${pythonLiteral(digits)}) <= ${most}`,
    ),
  ]
}

function comment(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => `${indent}# ${line}`)
    .join('\n')
}
