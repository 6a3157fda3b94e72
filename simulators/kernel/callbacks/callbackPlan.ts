import { duration } from '../../../specs/formats/duration.ts'
import type { components } from '../../../specs/types/control.generated.ts'
import { isContainer, valueAt } from '../state/path.ts'
import type { Duration } from '../time/instant.ts'

export type CallbackPlanSettings = components['schemas']['CallbackPlanSettings']
type CallbackAction = components['schemas']['CallbackAction']

/** The combined effect of the plans that apply to one callback. */
export interface CallbackCourse {
  /** The plans that apply. */
  readonly plans?: readonly number[]
  readonly body: string
  /** Why a plan could not do to the body what it says, or did it in a way that was hardly meant. */
  readonly nearMiss: readonly string[] | undefined
  readonly delay: Duration
  /** How many more times it is sent, each `copiesAfter` later than the one before. */
  readonly copies: number
  readonly copiesAfter: Duration
  /** Lost for good: the provider takes it as sent. */
  readonly dropped: boolean
  readonly held: boolean
  /** How long it waits for the next callback of its lane. */
  readonly swapWithin: Duration | undefined
  readonly beforeReply: boolean
  readonly fate: CallbackFate | undefined
}

/** What plans do to the next attempts of a callback and to their answers. The counts go down with each attempt. */
export interface CallbackFate {
  /** Attempts that are lost on the way. */
  readonly lostAttempts: number
  /** Every attempt is lost, and the first one is the last. */
  readonly isLostForGood: boolean
  /** Attempts whose answers are lost. */
  readonly lostAnswers: number
  /** Attempts whose answers come `answerDelay` later. */
  readonly delayedAnswers: number
  readonly answerDelay: Duration
}

const untouched: CallbackFate = {
  lostAttempts: 0,
  isLostForGood: false,
  lostAnswers: 0,
  delayedAnswers: 0,
  answerDelay: 0,
}

/** The error of an attempt whose answer a plan has lost. */
export const answerLost = 'the answer was lost on the way by a callback plan'

/** The count of a plan that applies to every attempt. It stays a number, because a snapshot is JSON. */
const always = Number.MAX_SAFE_INTEGER

/** The course of a callback with this body under plans, applied in order. */
export function planCourse(body: string, actions: readonly CallbackAction[]): CallbackCourse {
  let course: CallbackCourse = {
    body,
    nearMiss: undefined,
    delay: 0,
    copies: 0,
    copiesAfter: 0,
    dropped: false,
    held: false,
    swapWithin: undefined,
    beforeReply: false,
    fate: undefined,
  }
  for (const action of actions) course = { ...course, ...effectOf(action, course) }
  return course
}

/** The course of a question that is lost for good: it is tried once, so that its rule hears that no answer came. */
export function asQuestion(course: CallbackCourse): CallbackCourse {
  if (!course.dropped) return course
  return { ...course, dropped: false, fate: { ...(course.fate ?? untouched), isLostForGood: true } }
}

/** The fate of the attempts after this one; undefined when plans leave them alone. */
export function nextFate(fate: CallbackFate | undefined): CallbackFate | undefined {
  if (fate === undefined) return undefined
  const [lostAttempts, lostAnswers, delayedAnswers] = [
    less(fate.lostAttempts),
    less(fate.lostAnswers),
    less(fate.delayedAnswers),
  ]
  if (lostAttempts + lostAnswers + delayedAnswers === 0 && !fate.isLostForGood) return undefined
  return { ...fate, lostAttempts, lostAnswers, delayedAnswers }
}

function less(count: number): number {
  return Math.max(0, count - 1)
}

function effectOf(action: CallbackAction, course: CallbackCourse): Partial<CallbackCourse> {
  const { fate = untouched } = course
  switch (action.kind) {
    case 'drop':
      if (action.attempts === undefined) return { dropped: true }
      return { fate: { ...fate, lostAttempts: fate.lostAttempts + action.attempts } }
    case 'dropAnswer':
      return { fate: { ...fate, lostAnswers: action.attempts ?? always } }
    case 'delayAnswer':
      return { fate: { ...fate, delayedAnswers: action.attempts ?? always, answerDelay: duration(action.duration) } }
    case 'delay':
      return { delay: course.delay + duration(action.duration) }
    case 'duplicate':
      return { copies: course.copies + (action.copies ?? 1), copiesAfter: duration(action.after ?? 'PT0S') }
    case 'reorder':
      return { swapWithin: duration(action.within ?? 'PT1M') }
    case 'beforeReply':
      return { beforeReply: true }
    case 'hold':
      return { held: true }
    case 'corrupt':
      return corrupt(course, action)
  }
}

function corrupt(
  { body, nearMiss = [] }: CallbackCourse,
  action: Extract<CallbackAction, { kind: 'corrupt' }>,
): Partial<CallbackCourse> {
  if (action.how === 'truncate') return { body: body.slice(0, Math.floor(body.length / 2)) }
  if (action.how === 'garble') return { body: `\u0000{${body.split('').reverse().join('')}` }
  const replaced = replaceField(body, action.field ?? '', action.value)
  if (replaced.nearMiss === undefined) return { body: replaced.body }
  return { body: replaced.body, nearMiss: [...nearMiss, replaced.nearMiss] }
}

interface Replaced {
  readonly body: string
  readonly nearMiss?: string | undefined
}

/** Sets one field of a JSON body by dotted path, or of a form body by name. */
function replaceField(body: string, field: string, value: unknown): Replaced {
  const parsed = parseJson(body)
  if (!isContainer(parsed)) return replaceFormField(new URLSearchParams(body), field, value)
  const dot = field.lastIndexOf('.')
  const [path, name] = [field.slice(0, Math.max(0, dot)), field.slice(dot + 1)]
  const parent = dot === -1 ? parsed : valueAt(parsed, path)
  if (!isContainer(parent))
    return { body, nearMiss: `callback plan: the body stays, because it has no \`${path}\`${known(parsed)}` }
  const nearMiss = Object.hasOwn(parent, name) ? undefined : added(field, parent)
  parent[name] = value
  return { body: JSON.stringify(parsed), nearMiss }
}

function replaceFormField(form: URLSearchParams, field: string, value: unknown): Replaced {
  const nearMiss = form.has(field) ? undefined : added(field, Object.fromEntries(form))
  form.set(field, String(value))
  return { body: form.toString(), nearMiss }
}

function added(field: string, parent: object): string {
  return `callback plan: \`${field}\` was not in the body and is added${known(parent)}`
}

function known(parent: object): string {
  return ` (there are ${Object.keys(parent).slice(0, 20).join(', ')})`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
