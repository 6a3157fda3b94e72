import type { Case } from '../contracts/index.ts'

/** No step through a group repeats itself from one operation to the next. */
const goldenRatio = 0.618

/** So many cases of each kind of each operation at most, evenly over those there are, and others for each operation. */
export function pick(cases: readonly Case[], most = Number.POSITIVE_INFINITY): Case[] {
  const groups = Map.groupBy(cases, ({ operationId, kind }) => `${operationId} ${kind}`)
  return [...groups.values()].flatMap((group, number) => {
    const shift = (number * goldenRatio) % 1
    const share = Math.min(1, most / group.length)
    return group.filter((_, at) => Math.floor((at + 1) * share + shift) > Math.floor(at * share + shift))
  })
}
