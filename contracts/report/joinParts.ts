import { checkShards, sameInAll } from '../../specs/formats/wholeShards.ts'
import { mergeRuns } from '../run/mergeRuns.ts'
import type { StoredRun } from './runPart.ts'

/** Puts the parts of one run together. @throws Error where a part is missing, given twice, or of another run */
export function joinParts(runs: readonly StoredRun[]): StoredRun {
  const sorted = runs.toSorted((one, other) => indexOf(one) - indexOf(other))
  const [first, ...others] = sorted
  if (first === undefined) throw new Error('There is nothing to merge.')
  const of = (value: (run: StoredRun) => unknown): string[] => sorted.map((run) => String(value(run)))
  sameInAll(
    'version',
    of(({ part }) => part.version),
  )
  sameInAll(
    'seed',
    of(({ result }) => result.seed),
  )
  sameInAll(
    'selection of cases',
    of(({ part }) => JSON.stringify(part.selection)),
  )
  sameInAll(
    'list of documents',
    of(({ result }) => result.targets.map(({ document }) => document).join(', ')),
  )
  checkShards(of(({ part }) => part.shard))
  return {
    result: mergeRuns([first.result, ...others.map(({ result }) => result)]),
    part: { ...first.part, shard: '1/1', complaints: sorted.flatMap(({ part }) => part.complaints) },
  }
}

function indexOf({ part }: StoredRun): number {
  return Number.parseInt(part.shard, 10)
}
