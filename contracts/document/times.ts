import { duration, durationParts } from '../../specs/formats/duration.ts'
import type { JsonObject } from '../../specs/openapi/index.ts'
import type { Callback, Operation } from './contract.ts'

/** An ISO 8601 duration in milliseconds; undefined if it is none. */
export function milliseconds(text: unknown): number | undefined {
  return typeof text === 'string' && durationParts(text) !== undefined ? duration(text) : undefined
}

/** `x-throttle` of an operation. */
export function throttleOf({ requests, window }: JsonObject): Operation['throttle'] {
  const length = milliseconds(window)
  return typeof requests === 'number' && length !== undefined ? { requests, window: length } : undefined
}

/** `x-repeats` of a callback. */
export function repeatsOf({ after, for: lasting }: JsonObject): Callback['repeats'] {
  const isDuration = (text: unknown): text is string => milliseconds(text) !== undefined
  return { after: [after ?? []].flat().filter(isDuration), lasting: isDuration(lasting) ? lasting : undefined }
}
