import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { explore, scheduleId } from '../../explore/index.ts'
import { stopwatch } from '../../scenarios/service/realTime.ts'
import { checkoutSetup } from './checkoutSetup.fixture.ts'
import { gatewaySetup } from './gatewaySetup.fixture.ts'

/** Real milliseconds for schedules with two deviations, of which there are too many to run them all. */
const forTwo = 60_000 * Number(process.env['RAILYARD_EXPLORE_MINUTES'] ?? 10)

// The longest tests are left out where RAILYARD_LONGEST is no.
test.skipIf(process.env['RAILYARD_LONGEST'] === 'no').each([
  { of: 'a batch', setup: gatewaySetup },
  { of: 'two checkouts', setup: checkoutSetup },
])(
  'the gateway keeps its rules about $of in all schedules with one deviation, and with two as long as the time allows',
  {
    timeout: forTwo + 1_200_000,
  },
  async ({ setup }) => {
    const elapsed = stopwatch()
    let end = Number.POSITIVE_INFINITY
    const { violated, unstable, counts } = await explore({
      ...{ setup: await setup(), deviations: 2, parallel: 3 * availableParallelism(), elapsed },
      left: () => (elapsed() < end ? Number.POSITIVE_INFINITY : 0),
      onProgress({ deviations }) {
        if (deviations === 2) end = Math.min(end, elapsed() + forTwo)
      },
    })
    process.stdout.write(`${JSON.stringify(counts)} in ${Math.round(elapsed() / 1_000)} s\n`)
    expect(violated.map(({ schedule }) => scheduleId(schedule))).toEqual([])
    expect(unstable.map(({ schedule, differs }) => ({ id: scheduleId(schedule), differs }))).toEqual([])
    expect(counts.run[1]).toBe(counts.planned[1])
    expect(counts.run[1]).toBeGreaterThan(100)
    expect(counts.run[2]).toBeGreaterThan(0)
  },
)
