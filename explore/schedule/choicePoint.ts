import { subjects } from './data/subjects.generated.ts'

/** A point of a run at which something can go wrong, named so that the same point is found in another run. */
export interface ChoicePoint {
  readonly at: 'request' | 'callback' | 'answer'
  /** The operation or callback of a provider; for an answer, method and path of the request of the story. */
  readonly operation: string
  /** Whom it is about, such as a phone number. Undefined where the operation names nobody. */
  readonly subject: string | undefined
  /** Which one of this operation and subject it is, counted from 1. */
  readonly nth: number
}

/** Where an operation or a callback names its subject: a dotted path of the selectors of the control plane. */
export function subjectPath(operation: string): string | undefined {
  return new Map<string, string>(Object.entries(subjects)).get(operation)
}

/** `mobileB2C.+254711000100.1`, `POST /orders.1`; dots and commas of its parts are escaped. */
export function pointText({ operation, subject, nth }: ChoicePoint): string {
  return [operation, ...(subject === undefined ? [] : [subject]), String(nth)].map(escaped).join('.')
}

/** The point of a text. Undefined where the text is none. */
export function readPoint(text: string, at: ChoicePoint['at']): ChoicePoint | undefined {
  const parts = text.split('.').map(unescaped)
  const [operation, last] = [parts[0], parts.at(-1)]
  if (operation === undefined || last === undefined || !/^[1-9]\d*$/.test(last) || parts.length > 3) return undefined
  return { at, operation, subject: parts.length === 3 ? parts[1] : undefined, nth: Number(last) }
}

function escaped(part: string): string {
  return part.replaceAll(/[.,:%]/g, (mark) => encodeMark(mark))
}

function encodeMark(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`
}

function unescaped(part: string): string {
  return part.replaceAll(/%([0-9a-f]{2})/g, (_mark, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
