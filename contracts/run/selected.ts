import { fitsGlob } from '../../specs/formats/glob.ts'

/** Which cases or mutants a run takes. */
export interface Selection {
  /** Operation ids. @default all */
  readonly operations?: readonly string[]
  /** Names; `*` matches anything. @default all */
  readonly names?: readonly string[]
  /** The `index`-th of `count` parts, from 1. */
  readonly shard?: { readonly index: number; readonly count: number }
}

/** The selected items. Shards are disjoint and together hold every item. */
export function selected<Item extends { readonly name: string; readonly operationId: string }>(
  items: readonly Item[],
  { operations = [], names = [], shard }: Selection,
): Item[] {
  return items
    .filter(({ operationId }) => operations.length === 0 || operations.includes(operationId))
    .filter(({ name }) => names.length === 0 || names.some((pattern) => fitsGlob(name, pattern)))
    .filter((_, at) => shard === undefined || at % shard.count === shard.index - 1)
}

/** Whether a name that starts so may fit a pattern. */
export function mayFit(start: string, pattern: string): boolean {
  const [fixed = ''] = pattern.split('*')
  return fixed.startsWith(start) || (pattern !== fixed && start.startsWith(fixed))
}
