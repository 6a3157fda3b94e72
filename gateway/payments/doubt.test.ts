import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { dtoneError, dtoneTransaction } from '../testing/dtoneBodies.ts'
import { type Answer, queuedEntry, reset } from '../testing/stubbedProviders.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const [second, minute] = [1_000, 60_000]
const domestic = '076123100'
const foreign = '+254711000100'
const conflict = dtoneError(1_000_409, 'Conflict')

/** Answers of Africa's Talking after which the money may have moved. */
const doubtfulAnswers: readonly [string, Answer][] = [
  ['400 in words that are not its own', [400, '<html>Bad Request</html>']],
  ['401 in words that are not its own', [401, 'Unauthorized']],
  ['403', [403, 'Forbidden']],
  ['404', [404, 'The requested resource could not be found.']],
  ['405', [405, 'HTTP method not allowed, supported methods: POST']],
  ['409', [409, { errorMessage: 'Conflict', entries: [] }]],
  ['410', [410, 'Gone']],
  ['422', [422, '']],
  ['429', [429, '']],
  ['429 of a proxy', [429, 'Too many requests', { 'retry-after': '5' }]],
  ['302', [302, '', { location: 'http://at.test/elsewhere' }]],
  ['202', [202, 'Accepted']],
  ['204', [204, '']],
  ['201 without entries', [201, {}]],
  ['201 with queued payouts and no entry', [201, { numQueued: 1, entries: [], errorMessage: 'Partly done' }]],
  ['201 with an unknown status', [201, { entries: [{ phoneNumber: '+23276123100', status: 'DuplicateRequest' }] }]],
  ['201 with no status', [201, { entries: [{ phoneNumber: '+23276123100' }] }]],
]

/** Answers of Africa's Talking in its own words for requests that reach no account. */
const rejections: readonly [number, string][] = [
  [401, 'The supplied authentication is invalid'],
  [400, "Request is missing required form field 'username'"],
  [400, 'The request content was malformed:\nExpected Number'],
]

/** Answers of DT One after which the transaction may be there. */
const doubtfulCreations: readonly [string, Answer][] = [
  ['400 with an unknown error', [400, dtoneError(4_711, 'Something')]],
  ['400 with an error of another operation', [400, dtoneError(1_007_002, 'Already been confirmed')]],
  ['403', [403, dtoneError(1_000_401, 'Forbidden')]],
  ['404 of a proxy', [404, 'Not Found']],
  ['409', [409, conflict]],
  ['302', [302, '', { location: 'http://dtone.test/elsewhere' }]],
  ['201 about another transaction', [201, dtoneTransaction('5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11', 'COMPLETED')]],
]

/** Pays one item, retries it, and shows what came of it. */
async function payAndRetry(gateway: TestGateway, destination: string) {
  const { batchId, itemIds } = await gateway.payBatch([[destination, 100]])
  const id = (await gateway.batch(batchId)).items[0].transactionId
  const retry = async () => (await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })).body
  const read = async () => (await gateway.get(`/api/Payment/${id}`)).body
  return { batchId, id, retry, read, code: (await retry()).code }
}

describe.each(databases())('on $name', ({ url }) => {
  test('mobile money: what is no refusal leaves the payout in doubt, and it is not paid again', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    for (const [index, [name, answer]] of doubtfulAnswers.entries()) {
      gateway.answers.b2c = () => answer
      const { id, batchId, read, code } = await payAndRetry(gateway, domestic)
      expect(code, name).toBe('nothing_failed')
      expect(await read(), name).toMatchObject({ status: 'Processing', failureReason: null })
      await gateway.clock.advance(20 * second)
      expect((await gateway.reconcile())[0], name).toMatchObject({ settled: index * 10_000, doubtful: 10_000 })
      await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.notification(id, 'Success'))
      expect((await gateway.batch(batchId)).status, name).toBe('Completed')
      expect(gateway.sent.b2c, name).toHaveLength(index + 1)
    }
  })

  test('mobile money: an entry with a transaction counts before one that was refused', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.b2c = ({ json: { recipients } }) => {
      const [{ phoneNumber }] = recipients
      const refused = { phoneNumber, status: 'Failed', errorMessage: 'Duplicate' }
      return [201, { entries: [refused, { ...queuedEntry(recipients[0]), status: 'Sent' }] }]
    }
    const { read } = await payAndRetry(gateway, domestic)
    expect((await read()).status).toBe('Processing')
  })

  test("mobile money: a rejection in the provider's own words is a refusal", async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    for (const [status, text] of rejections) {
      gateway.answers.b2c = () => [status, text]
      const { read } = await payAndRetry(gateway, domestic)
      expect(await read()).toMatchObject({ status: 'Failed', failureReason: text })
    }
  })

  test('airtime: after what is no documented refusal the provider is asked by external id', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    for (const [name, answer] of doubtfulCreations) {
      gateway.answers.creation = () => answer
      const { id, read, code } = await payAndRetry(gateway, foreign)
      expect([code, (await read()).status], name).toEqual(['nothing_failed', 'Processing'])
      gateway.answers.lookUp = () => [200, [dtoneTransaction(id, 'COMPLETED')]]
      await gateway.clock.advance(minute)
      expect((await read()).status, name).toBe('Completed')
      expect(gateway.sent.lookUps.at(-1)?.path, name).toBe(`/v1/transactions?external_id=${id}`)
    }
    expect(gateway.sent.lookUps).toHaveLength(doubtfulCreations.length)
  })

  test('airtime: a refusal of a repeated request says nothing about the first, which may have arrived', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.creation = reset
    const { id, read, retry } = await payAndRetry(gateway, foreign)
    gateway.answers.creation = () => [400, dtoneError(1_006_001, 'Insufficient balance')]
    await gateway.clock.advance(minute)
    expect(gateway.sent.creations).toHaveLength(2)
    expect([(await read()).status, (await retry()).code]).toEqual(['Processing', 'nothing_failed'])
    gateway.answers.lookUp = () => [200, [dtoneTransaction(id, 'COMPLETED')]]
    await gateway.clock.advance(2 * minute)
    expect((await read()).status).toBe('Completed')
  })

  test('airtime: a payout that the provider refuses and does not know five minutes later has failed', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.creation = reset
    const { read } = await payAndRetry(gateway, foreign)
    gateway.answers.creation = () => [400, dtoneError(1_006_001, 'Insufficient balance')]
    await gateway.clock.advance(3 * minute)
    expect((await read()).status).toBe('Processing')
    await gateway.clock.advance(5 * minute)
    expect(await read()).toMatchObject({ status: 'Failed', failureReason: 'Insufficient balance' })
  })

  test.each<[number, string | object]>([
    [429, dtoneError(1_000_429, 'Too many requests')],
    [400, dtoneError(1_005_003, 'Credit party mobile number is invalid')],
  ])('airtime: a payout that a 503 left in doubt stays so after %d', async (status, body) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.creation = () => [503, '']
    const { id, read } = await payAndRetry(gateway, foreign)
    gateway.answers.creation = () => [status, body]
    await gateway.clock.advance(5 * second)
    expect(gateway.sent.creations).toHaveLength(2)
    expect((await read()).status).toBe('Processing')
    expect((await gateway.reconcile())[1]).toMatchObject({ settled: 0, doubtful: 10_000 })
    await gateway.callBack(gateway.callbackUrls.dtone, dtoneTransaction(id, 'COMPLETED'))
    expect((await read()).status).toBe('Completed')
  })

  test('airtime: a payout is in doubt after a 429 that is not in the words of the provider, and is sent again under its id', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.creation = () => [429, 'Too many requests']
    await payAndRetry(gateway, foreign)
    expect((await gateway.reconcile())[1]).toMatchObject({ settled: 0, doubtful: 10_000 })
    await gateway.clock.advance(5 * second)
    expect(new Set(gateway.sent.creations.map(({ json }) => json.external_id)).size).toBe(1)
    expect(gateway.sent.creations).toHaveLength(2)
  })

  test('airtime: a repeated request asks for what the first one asked for, whatever the products are by then', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.creation = reset
    const { id } = await payAndRetry(gateway, foreign)
    const { products } = gateway.answers
    gateway.answers.products = async (request) => {
      const listed = JSON.parse(JSON.stringify(await products(request)))
      return [200, [{ ...listed[1][0], id: 1 }]]
    }
    await gateway.clock.advance(90 * minute)
    const repeated = gateway.sent.creations.filter(({ json }) => json.external_id === id).map(({ body }) => body)
    expect(repeated.length).toBeGreaterThan(4)
    expect(new Set(repeated).size).toBe(1)
  })

  test.each<{ readonly answer: Answer }>([
    { answer: [404, 'Not Found'] },
    { answer: [200, {}] },
    { answer: [200, { status: 'ok' }] },
  ])('airtime: a look-up that a proxy answers with $answer does not have the payout sent again', async ({ answer }) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.creation = reset
    gateway.answers.lookUp = () => answer
    await payAndRetry(gateway, foreign)
    await gateway.clock.advance(3 * minute)
    expect([gateway.sent.lookUps.length, gateway.sent.creations.length]).toEqual([2, 1])
    gateway.answers.lookUp = () => [404, dtoneError(1_008_004, 'Transaction not found')]
    await gateway.clock.advance(5 * minute)
    expect(gateway.sent.creations).toHaveLength(2)
  })
})
