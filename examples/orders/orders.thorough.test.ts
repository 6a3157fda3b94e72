import { expect, test } from 'vitest'
import { verifyOrders } from './verifyOrders.fixture.ts'

test.each([{ seed: '7' }, { seed: 'orders' }, { isThorough: true }])(
  'the correct service breaks no case of a run with %j',
  async (options) => {
    const { cases } = await verifyOrders([], options)
    expect(cases.filter(({ outcome }) => outcome === 'broken')).toEqual([])
  },
)
