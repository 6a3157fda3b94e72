import { isDeepStrictEqual } from 'node:util'
import { parsedJson } from '../../../specs/formats/json.ts'
import { pointerKeys } from '../../../specs/formats/pointer.ts'
import { isRecord } from '../../../specs/openapi/index.ts'
import type { LawFinding, StepReply } from '../../model/case.ts'
import { type Path, placedAt } from '../../request/parts.ts'

/** Where two values differ first, and their values there. */
export interface Difference {
  readonly path: Path
  readonly one: unknown
  readonly other: unknown
}

/** The first difference of two values; undefined if they are equal. */
export function firstDifference(one: unknown, other: unknown, path: Path = []): Difference | undefined {
  if (isDeepStrictEqual(one, other)) return undefined
  if (!isRecord(one) || !isRecord(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return { path, one, other }
  }
  const [left, right] = [Object.entries(one ?? {}), Object.entries(other ?? {})]
  const names = [...new Set([...left, ...right].map(([name]) => name))]
  const [values, others] = [new Map(left), new Map(right)]
  for (const name of names) {
    const key = Array.isArray(one) ? Number(name) : name
    const found = firstDifference(values.get(name), others.get(name), [...path, key])
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a reply is the same as an earlier one: status and body. `changing`: JSON pointers to members that may differ. */
export function sameReply(
  earlier: StepReply | undefined,
  later: StepReply | undefined,
  why: string,
  { step, changing = [] }: { readonly step?: number; readonly changing?: readonly string[] } = {},
): LawFinding[] {
  if (earlier === undefined || later === undefined) return []
  const at = step === undefined ? {} : { step }
  if (earlier.status !== later.status)
    return [{ ...at, path: [], message: `${why}: answered with ${later.status}, not with ${earlier.status}` }]
  const found = firstDifference(bodyOf(earlier, changing), bodyOf(later, changing))
  if (found === undefined) return []
  return [{ ...at, path: ['body', ...found.path], message: `${why}: is ${told(found.other)}, not ${told(found.one)}` }]
}

/** The JSON body of a reply without some of its members, or its text. */
export function bodyOf({ body }: StepReply, without: readonly string[] = []): unknown {
  return without.reduce<unknown>(
    (rest, pointer) => placedAt(rest, pointerKeys(pointer), undefined),
    parsedJson(body) ?? body,
  )
}

/** A value as messages show it. */
export function told(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
