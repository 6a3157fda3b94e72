import { fitsGlob } from '../../specs/formats/glob.ts'
import type { Case } from '../case.ts'

export interface Selection {
  /** Ids of operations; all where there are none. */
  readonly operations?: readonly string[]
  /** Names of cases, where `*` stands for anything; all where there are none. */
  readonly cases?: readonly string[]
  /** The i-th of n parts, from 1. */
  readonly shard?: { readonly index: number; readonly count: number }
}

/** Picks the cases that a run was asked for. The shards together hold each case once. */
export function select(cases: readonly Case[], { operations = [], cases: names = [], shard }: Selection): Case[] {
  return cases
    .filter(({ operationId }) => operations.length === 0 || operations.includes(operationId))
    .filter(({ name }) => names.length === 0 || names.some((pattern) => fitsGlob(name, pattern)))
    .filter((_, at) => shard === undefined || at % shard.count === shard.index - 1)
}
