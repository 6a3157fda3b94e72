import { expect, test } from 'vitest'
import { africasTalkingStack, json } from '../../../testing/providers/africasTalkingStack.ts'

const path = '/query/transaction/find'

function openStack() {
  const stack = africasTalkingStack()
  const find = async (transactionId: string): Promise<unknown> => {
    const query = new URLSearchParams({ username: 'sandbox', transactionId })
    const got = await stack.ask({ method: 'GET', target: `${path}?${query}` })
    const text = JSON.stringify({ username: 'sandbox', transactionId })
    const posted = await stack.ask({ target: path, headers: json, text })
    expect([posted.status, posted.body]).toEqual([got.status, got.body])
    return [got.status, JSON.parse(got.body)]
  }
  return { ...stack, find }
}

test.each([
  ['001', 'Success'],
  ['103', 'Failed'],
])('airtime to suffix %s is Queued and then %s', async (suffix, status) => {
  const { sendAirtime, pass, find } = openStack()
  const { entry } = await sendAirtime([{ phoneNumber: `+254711000${suffix}`, amount: 'KES 10' }])
  const id = entry?.requestId ?? ''
  expect(await find(id)).toEqual([200, { status: 'Queued' }])
  await pass('PT3S')
  expect(await find(id)).toEqual([200, { status }])
})

test('bought data is found with what was bought', async () => {
  const { ask, find, pass } = openStack()
  const recipients = [{ phoneNumber: '+254711000001', quantity: 7, unit: 'MB', validity: 'Day', metadata: {} }]
  const text = JSON.stringify({ username: 'sandbox', productName: 'Data', recipients })
  const { entries } = JSON.parse((await ask({ target: '/mobile/data/request', headers: json, text })).body)
  const id = entries[0].transactionId
  expect(await find(id)).toMatchObject([200, { status: 'Success', data: { transactionId: id, status: 'Queued' } }])
  await pass('PT3S')
  expect(await find(id)).toMatchObject([200, { data: { destination: '+254711000001', status: 'Success' } }])
})

test.each([
  ['of nothing', `ATQid_${'0'.repeat(32)}`],
  ['of a product without look-up', `ATXid_${'0'.repeat(32)}`],
  ['without a prefix', 'constructor'],
  ['None', 'None'],
  ['that is empty', ''],
])('an id %s is a failure', async (_name, id) => {
  expect(await openStack().find(id)).toEqual([200, { status: 'Failure' }])
})

test('without an id the query is refused', async () => {
  const reply = await africasTalkingStack().ask({ method: 'GET', target: `${path}?username=sandbox` })
  expect([reply.status, reply.body]).toEqual([404, "Request is missing required query parameter 'transactionId'"])
})
