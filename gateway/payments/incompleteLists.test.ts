import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { foreignPayments, payInDoubt } from '../testing/doubtfulPayout.ts'
import { hanging } from '../testing/hanging.ts'
import { type Answer, inQuery, paymentList, reset } from '../testing/stubbedProviders.ts'
import { testGateway } from '../testing/testGateway.ts'

const minute = 60_000
const html = { 'content-type': 'text/html' }
const empty: Answer = [200, paymentList([])]
const isFirst = (path: string): boolean => inQuery(path, 'pageNumber') === '1'

/** Answers to the first part of a list, and to the second, that do not show the whole list. */
const incomplete: readonly (readonly [name: string, first: Answer | (() => never), second?: Answer | (() => never)])[] =
  [
    ['fails', [500, 'There was an internal server error.']],
    ['is throttled', [429, '']],
    ['is answered by a proxy', [404, 'Not Found']],
    ['breaks the connection', reset],
    ['comes with another status', [200, { status: 'Failed', responses: [] }]],
    ['comes without entries', [200, { status: 'Success' }]],
    ['comes as HTML', [200, paymentList([]), html]],
    ['comes as HTML in its second part', [200, paymentList(foreignPayments(0, 100))], [200, paymentList([]), html]],
    ['has no media type', [200, JSON.stringify(paymentList([]))]],
    ['comes with an error message', [200, { ...paymentList([]), errorMessage: 'Try again later' }]],
    ['comes with an error message that is null', [200, { ...paymentList([]), errorMessage: null }]],
    ['comes with a member that is not documented', [200, { ...paymentList([]), hasMore: true }]],
    ['comes as 201', [201, paymentList([])]],
    ['breaks off', [200, '{"status":"Success","respon']],
    ['has an entry without an id', [200, paymentList([{ category: 'MobileB2C', destination: '+23276999999' }])]],
    ['fails in its second part', [200, paymentList(foreignPayments(0, 100))], [500, '']],
    ['breaks off in its second part', [200, paymentList(foreignPayments(0, 100))], reset],
    [
      'goes on after half a part',
      [200, paymentList(foreignPayments(0, 50))],
      [200, paymentList(foreignPayments(100, 50))],
    ],
    [
      'repeats its first part',
      [200, paymentList(foreignPayments(0, 100))],
      [200, paymentList(foreignPayments(0, 100))],
    ],
  ]

describe.each(databases())('on $name', ({ url }) => {
  test('a list that is not complete counts for nothing', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    for (const [name, first, rest = empty] of incomplete) {
      gateway.answers.list = ({ path }) => {
        const answer = isFirst(path) ? first : rest
        return typeof answer === 'function' ? answer() : answer
      }
      const { read } = await payInDoubt(gateway)
      await gateway.clock.advance(30 * minute)
      expect((await read()).status, name).toBe('Processing')
    }
    expect(gateway.sent.b2c).toHaveLength(incomplete.length)
  })

  test('a list that never comes stops no time, and counts for nothing', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const silent = hanging<Answer>()
    gateway.answers.list = silent.stub
    gateway.answers.b2c = reset
    const items = Array.from({ length: 20 }, (_, index) => [`+2327612${3000 + index}`, 1] as const)
    const { batchId } = await gateway.payBatch(items)
    const passing = gateway.clock.advance(2 * minute)
    await silent.reached
    await gateway.wall.advance(250)
    await passing
    expect(gateway.sent.lists).toHaveLength(1)
    gateway.answers.list = () => empty
    await gateway.clock.advance(6 * minute)
    expect((await gateway.batch(batchId)).status).toBe('Processing')
    await gateway.clock.advance(minute)
    expect((await gateway.batch(batchId)).status).toBe('Failed')
  })
})
