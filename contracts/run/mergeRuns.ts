import type { Cell, RunResult } from '../model/result.ts'

/** One result from those of all shards of a run, in order of the shards: cases in the order of derivation, counts added up. */
export function mergeRuns(shards: readonly [RunResult, ...RunResult[]]): RunResult {
  const most = Math.max(...shards.map(({ cases }) => cases.length))
  const targets = new Map(shards.flatMap((shard) => shard.targets).map((target) => [target.document, target]))
  return {
    targets: [...targets.values()],
    cases: Array.from({ length: most }, (_, at) => shards.flatMap(({ cases }) => cases[at] ?? [])).flat(),
    cells: summed(shards.flatMap(({ cells }) => cells)),
    seed: shards[0].seed,
    startedAt: Math.min(...shards.map(({ startedAt }) => startedAt)),
    duration: Math.max(...shards.map(({ duration }) => duration)),
  }
}

function summed(cells: readonly Cell[]): Cell[] {
  const groups = Map.groupBy(cells, ({ document, row, column }) => JSON.stringify([document, row, column]))
  return [...groups.values()].flatMap((same) => {
    const [cell] = same
    return cell === undefined ? [] : [{ ...cell, count: same.reduce((sum, { count }) => sum + count, 0) }]
  })
}
