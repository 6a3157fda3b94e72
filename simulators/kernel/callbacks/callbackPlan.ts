import { duration } from '../../../specs/formats/duration.ts'
import type { components } from '../../../specs/types/control.ts'
import { isContainer } from '../state/isContainer.ts'
import { valueAt } from '../state/valueAt.ts'
import type { Duration } from '../time/instant.ts'

export type CallbackPlanSettings = components['schemas']['CallbackPlanSettings']
type CallbackAction = components['schemas']['CallbackAction']

/** What the plans that apply to one callback add up to. */
export interface CallbackCourse {
  readonly body: string
  readonly delay: Duration
  /** Send it so many more times, each so long after the one before. */
  readonly copies: number
  readonly copiesAfter: Duration
  /** The first so many attempts are lost on the way. */
  readonly lostAttempts: number
  /** Lost for good: the provider takes it as sent. */
  readonly dropped: boolean
  readonly held: boolean
  /** Waits for the next one to its target, no longer than this. */
  readonly swapWithin: Duration | undefined
  readonly beforeReply: boolean
}

/** The course of a callback with this body under plans in their order. */
export function planCourse(body: string, actions: readonly CallbackAction[]): CallbackCourse {
  let course: CallbackCourse = {
    body,
    delay: 0,
    copies: 0,
    copiesAfter: 0,
    lostAttempts: 0,
    dropped: false,
    held: false,
    swapWithin: undefined,
    beforeReply: false,
  }
  for (const action of actions) course = { ...course, ...effectOf(action, course) }
  return course
}

function effectOf(action: CallbackAction, course: CallbackCourse): Partial<CallbackCourse> {
  switch (action.kind) {
    case 'drop':
      return action.attempts === undefined ? { dropped: true } : { lostAttempts: course.lostAttempts + action.attempts }
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
      return { body: corrupt(course.body, action) }
  }
}

function corrupt(body: string, action: Extract<CallbackAction, { kind: 'corrupt' }>): string {
  if (action.how === 'truncate') return body.slice(0, Math.floor(body.length / 2))
  if (action.how === 'garble') return `\u0000{${body.split('').reverse().join('')}`
  return replaceField(body, action.field ?? '', action.value)
}

/** Sets one field of a JSON body by dotted path, or of a form body by name. */
function replaceField(body: string, field: string, value: unknown): string {
  const parsed = parseJson(body)
  if (isContainer(parsed)) {
    const dot = field.lastIndexOf('.')
    const parent = dot === -1 ? parsed : valueAt(parsed, field.slice(0, dot))
    if (isContainer(parent)) parent[field.slice(dot + 1)] = value
    return JSON.stringify(parsed)
  }
  const form = new URLSearchParams(body)
  form.set(field, String(value))
  return form.toString()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
