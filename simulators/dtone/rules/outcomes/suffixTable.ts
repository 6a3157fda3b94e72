import { duration } from '../../../kernel/index.ts'
import { suffixes } from '../../data/suffixes.ts'
import type { Outcome } from '../../model.ts'

/** What each documented suffix asks for. @see docs/dtone.md#suffix-rules */
export const suffixTable: ReadonlyMap<string, Outcome> = new Map(
  suffixes.map(({ suffix, delay, status, pin }) => [suffix, { delay: duration(delay), status, pin }]),
)
