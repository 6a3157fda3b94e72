import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { manualClock } from '../testing/manualClock.ts'
import { testGateway } from '../testing/testGateway.ts'
import { countInMemory } from './countCalls.ts'
import { wrongKeys } from './data/wrongKeys.generated.ts'
import { countWrongKeys } from './wrongKeys.ts'

const limits = { requests: 2, window: 60 }

test('addresses of one IPv6 network count together, and a mapped address as what it is', async () => {
  const waits = async (...addresses: readonly string[]): Promise<unknown[]> => {
    const count = countWrongKeys(countInMemory(manualClock()), limits)
    const found = []
    for (const address of addresses) found.push(await count(address))
    return found
  }
  const none = undefined
  expect(await waits('2001:db8::1', '2001:db8:0:0:5::2', '2001:db8:0:0:1:2:3:4')).toEqual([none, none, 60])
  expect(await waits('2001:db8::1', '2001:db8::2', '2001:db8:0:1::1', '::1')).toEqual([none, none, none, none])
  expect(await waits('::ffff:10.0.0.1', '10.0.0.1', '::ffff:10.0.0.1')).toEqual([none, none, 60])
})

describe.each(databases())('on $name', ({ url }) => {
  test('of 2,000 wrong keys some are throttled with Retry-After, and the right key is let in all the same', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const statuses: number[] = []
    const send = async (index: number): Promise<void> => {
      const { status, headers, body } = await gateway.get('/api/Banks', {
        authorization: `Bearer tp_live_wrong${index}`,
      })
      statuses.push(status)
      if (status === 429) expect([headers.get('retry-after'), body.code]).toEqual(['60', 'too_many_requests'])
    }
    for (let sent = 0; sent < 2_000; sent += 50)
      await Promise.all(Array.from({ length: 50 }, (_, index) => send(sent + index)))
    expect(statuses.filter((status) => status === 401)).toHaveLength(wrongKeys.requests)
    expect(statuses.filter((status) => status === 429)).toHaveLength(2_000 - wrongKeys.requests)
    expect((await gateway.get('/api/Banks')).status).toBe(200)
    await gateway.clock.advance(60_000)
    expect((await gateway.get('/api/Banks', { authorization: '' })).status).toBe(401)
  })
})
