import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { manualClock } from '../testing/manualClock.ts'
import { testGateway } from '../testing/testGateway.ts'
import { wrongKeys } from './data/wrongKeys.generated.ts'
import { countWrongKeys } from './wrongKeys.ts'

const limits = { requests: 2, window: 60, addresses: 3 }

test('an address that sends too many waits until its window ends; another one does not', async () => {
  const clock = manualClock()
  const count = countWrongKeys(clock, limits)
  expect([count('10.0.0.1'), count('10.0.0.1'), count('10.0.0.1')]).toEqual([undefined, undefined, 60])
  await clock.advance(59_001)
  expect([count('10.0.0.1'), count('10.0.0.2')]).toEqual([1, undefined])
  await clock.advance(999)
  expect(count('10.0.0.1')).toBeUndefined()
})

test('addresses of one IPv6 network count together, and a mapped address as what it is', () => {
  const count = countWrongKeys(manualClock(), limits)
  expect([count('2001:db8::1'), count('2001:db8:0:0:5::2'), count('2001:db8:0:0:1:2:3:4')]).toEqual([
    undefined,
    undefined,
    60,
  ])
  expect([count('2001:db8:0:1::1'), count('::1')]).toEqual([undefined, undefined])
  const other = countWrongKeys(manualClock(), limits)
  expect([other('::ffff:10.0.0.1'), other('10.0.0.1'), other('::ffff:10.0.0.1')]).toEqual([undefined, undefined, 60])
})

test('no more addresses are kept than the limit says, the newest ones', () => {
  const count = countWrongKeys(manualClock(), limits)
  for (let sent = 0; sent < 3; sent += 1) count('10.0.0.1')
  for (let host = 0; host < 1_000; host += 1) count(`10.1.${host >> 8}.${host & 255}`)
  expect(count('10.0.0.1')).toBeUndefined()
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
