import { expect, test } from 'vitest'
import { itemsDocument, startItemService } from '../../testing/fakes/itemService.ts'
import { readContract } from '../document/readContract.ts'
import { mergeRuns } from './mergeRuns.ts'
import { type RunOptions, run } from './run.ts'

test('the merged shards of a run are the run', async () => {
  const service = await startItemService({})
  try {
    const enter = async (name: string) => ({ own: { key: `case ${encodeURIComponent(name)}` } })
    const target = { document: 'items', url: service.url, isOpen: true, prefers: false, enter }
    const options: RunOptions = { pairs: [{ contract: readContract('items', itemsDocument), target }], seed: '1' }
    const whole = await run(options)
    const [one, two, three] = await Promise.all(
      [1, 2, 3].map((index) => run({ ...options, shard: { index, count: 3 } })),
    )
    if (one === undefined || two === undefined || three === undefined) throw new Error('there are three shards')
    const merged = mergeRuns([one, two, three])
    const told = ({ cases }: typeof whole): unknown => cases.map(({ name, outcome }) => [name, outcome])
    expect(told(merged)).toEqual(told(whole))
    expect([merged.targets, merged.cells]).toEqual([whole.targets, whole.cells])
  } finally {
    await service.close()
  }
})
