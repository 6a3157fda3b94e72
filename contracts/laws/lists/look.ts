import { parsedJson } from '../../../specs/formats/json.ts'
import { atPointer } from '../../../specs/formats/pointer.ts'
import { rememberEach } from '../../../specs/openapi/document/remember.ts'
import type { StepReply } from '../../model/case.ts'
import { isAll, type ListReply, listReply } from './listReply.ts'
import type { ListView, Settings } from './listView.ts'

/** A part of a list: its number, counted from 1, and the size of each part. */
export interface Part {
  readonly number: number
  /** Absent if the service decides. */
  readonly size: number | undefined
}

/** One request for a list, given what the requests before it showed. */
export interface Look {
  readonly settings: (earlier: readonly Reading[]) => Settings
  /** Absent if no part is asked for, so that the service's usual one comes. */
  readonly part?: (earlier: readonly Reading[]) => Part
  /** Index of the look that showed the whole list of which this one is a part. */
  readonly of?: number
  /** The part is what the service returns if no part is asked for. */
  readonly isUsual?: boolean
  /** It looks whether anything comes after the entries of that whole list. */
  readonly isFurther?: boolean
  /** The service must refuse it. */
  readonly isRefused?: boolean
  /** The service may refuse it: no entry shows what it asks for. */
  readonly isRefusable?: boolean
}

/** What a look showed. */
export interface Reading {
  readonly settings: Settings
  readonly part: Part | undefined
  readonly of: number | undefined
  readonly isRefused: boolean
  readonly isRefusable: boolean
  readonly reply: StepReply
  /** Absent if the reply has no list. */
  readonly list: ListReply | undefined
  /** Whether fewer entries came than were asked for because the list has no more. A service may give fewer than are asked for. */
  readonly isShort: boolean
  /** Whether the list has no more entries than these. */
  readonly isComplete: boolean
}

/** What looks showed, by their replies. Looks without a reply are left out. */
export function readingsOf(view: ListView, looks: readonly Look[], replies: readonly StepReply[]): Reading[] {
  const readings: Reading[] = []
  for (const [at, look] of looks.entries()) {
    const reply = replies[at]
    if (reply === undefined) break
    readings.push(reading(view, look, readings, reply))
  }
  const isLast = (one: Reading, at: number): boolean => {
    const further = readings[looks.findIndex(({ of, isFurther }) => of === at && isFurther === true)]
    return further?.list?.items.length === 0 || hasNoCursor(view, one)
  }
  return readings.map((one, at) => (isUnsure(view, one) && !isLast(one, at) ? unsure(one) : one))
}

/** Whether a reply that names the place of the next part names none. */
function hasNoCursor({ slicing }: ListView, { reply }: Reading): boolean {
  const from = typeof slicing?.by === 'object' ? slicing.by.from : undefined
  return from !== undefined && (atPointer(parsedJson(reply.body), from) ?? '') === ''
}

/** Without a documented limit of the size, a short list may be what the service gives at most. */
function isUnsure({ slicing }: ListView, { of, part, isShort }: Reading): boolean {
  return of === undefined && isShort && part?.size !== undefined && slicing?.limit === undefined
}

function unsure(one: Reading): Reading {
  return { ...one, isShort: false, isComplete: one.isComplete && one.list?.total !== undefined }
}

function reading(view: ListView, look: Look, earlier: readonly Reading[], reply: StepReply): Reading {
  const part = look.part?.(earlier)
  const list = read(view, reply)
  return {
    ...{ settings: look.settings(earlier), part, of: look.of, reply, list },
    isRefused: look.isRefused === true,
    isRefusable: look.isRefusable === true,
    isShort: list !== undefined && part?.size !== undefined && list.items.length < part.size,
    isComplete: look.of === undefined && list !== undefined && isAll(list, part?.size),
  }
}

/** Each step of a case reads the replies before it, so they are parsed once. */
const readerOf = rememberEach((shape: ListView['operation']['list']) =>
  rememberEach((reply: StepReply) => ({ list: listReply(reply, shape) })),
)

function read({ operation }: ListView, reply: StepReply): ListReply | undefined {
  return readerOf(operation.list)(reply).list
}
