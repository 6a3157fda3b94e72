import nock from 'nock'
import { expect, test } from 'vitest'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'
import { gatewayMutants } from './index.ts'

/** A gateway with or without a mutant, and how often the mutant has made a difference. */
async function opened(name?: string): Promise<{ gateway: TestGateway; times: () => number }> {
  const mutant = gatewayMutants.find(
    ({ operationId, kind, label }) => name === [operationId, kind, label].filter((part) => part !== '').join('/'),
  )
  expect(mutant === undefined).toBe(name === undefined)
  nock.cleanAll()
  let times = 0
  const onBroken = (): void => {
    times += 1
  }
  const gateway = await testGateway(
    mutant === undefined ? {} : { alter: (definition) => mutant.alter(definition, onBroken) },
  )
  await gateway.operator.setClient('Demo client', { dailyLimit: Number.MAX_SAFE_INTEGER }, 'Ada')
  return { gateway, times: () => times }
}

const payment = { payments: [{ phoneNumber: '+23276123100', amount: 10 }] }
const message = { phoneNumber: '+23276123100', message: 'Paid.' }

type Sight = (gateway: TestGateway) => Promise<unknown>

/** Whether the same request with the same key has the same reply. */
function twice(request: (gateway: TestGateway) => Promise<readonly [path: string, body?: object]>): Sight {
  return async (gateway) => {
    const [path, body] = await request(gateway)
    const headers = { 'Idempotency-Key': 'once' }
    const [first, second] = [await gateway.post(path, body, headers), await gateway.post(path, body, headers)]
    return JSON.stringify(first.body) === JSON.stringify(second.body)
  }
}

async function batchOf(gateway: TestGateway): Promise<string> {
  const items = [{ destination: '+23276123100', amount: 10 }]
  return (await gateway.post('/api/BulkDisbursement', { batchName: 'wages', items })).body.batchId
}

/** A transfer to a client that is made for it. */
async function transfer(gateway: TestGateway, way: 'bank' | 'mobile'): Promise<readonly [path: string, body: object]> {
  const destinationClientId = '8d2f6c1a-4b7e-4f05-9c3d-1e5a7b9d2f46'
  await gateway.addClient({ id: destinationClientId, name: 'Insurer', allowsAirtime: false, float: 0 })
  const destination = { accountNumber: '003001014892010100', phoneNumber: '+23276123100' }
  return [`/api/Payment/client-transfer/${way}`, { destinationClientId, ...destination, entries: [{ amount: 10 }] }]
}

const paid: Sight = async (gateway) => {
  const { batchId, processed } = await gateway.payBatch([['+23276123100', 10]])
  const [{ transactionId }] = processed.body.processed
  const { payments } = gateway.callbackUrls.africastalking
  await gateway.callBack(payments, gateway.notification(transactionId, 'Success'))
  return [(await gateway.batch(batchId)).status, (await gateway.get(`/api/Payment/${transactionId}`)).body.status]
}

const retried: Sight = async (gateway) => {
  const { batchId, itemIds } = await gateway.payBatch([['+23276123100', 10]])
  return (await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })).status
}

const doubtful: Sight = async (gateway) => {
  gateway.answers.b2c = () => [409, 'Conflict']
  const { batchId } = await gateway.payBatch([['+23276123100', 10]])
  return (await gateway.batch(batchId)).status
}

/** The float is 10 000 000. */
const batches =
  (...amounts: readonly number[]): Sight =>
  async (gateway) => {
    const statuses: number[] = []
    for (const amount of amounts) statuses.push((await gateway.payBatch([['+23276123100', amount]])).processed.status)
    return statuses
  }

/** Two payments after a batch that leaves the given float. */
const payments =
  (left: number): Sight =>
  async (gateway) => {
    await gateway.payBatch([['+23276123100', 10_000_000 - left]])
    const statuses: number[] = []
    for (const phoneNumber of ['+23276123101', '+23276123104']) {
      const body = { payments: [{ phoneNumber, amount: 15_000 }] }
      statuses.push((await gateway.post('/api/Payment/bulk-mobile', body)).status)
    }
    return statuses
  }

test.each<readonly [name: string, sight: Sight, usual: unknown, broken: unknown]>([
  [
    'BulkDisbursement_Submit/idempotency-ignored',
    twice(async () => [
      '/api/BulkDisbursement',
      { batchName: 'w', items: [{ destination: '+23276123100', amount: 1 }] },
    ]),
    true,
    false,
  ],
  [
    'BulkDisbursement_Process/idempotency-ignored',
    twice(async (gateway) => [`/api/BulkDisbursement/${await batchOf(gateway)}/process`]),
    true,
    false,
  ],
  ['Payment_BulkMobile/idempotency-ignored', twice(async () => ['/api/Payment/bulk-mobile', payment]), true, false],
  ['Payment_ClientBankTransfer/idempotency-ignored', twice((gateway) => transfer(gateway, 'bank')), true, false],
  ['Payment_ClientMobileTransfer/idempotency-ignored', twice((gateway) => transfer(gateway, 'mobile')), true, false],
  [
    'BulkDisbursement_Process/transition-not-kept/processed',
    paid,
    ['Completed', 'Completed'],
    ['Pending', 'Completed'],
  ],
  ['BulkDisbursement_Retry/transition-allowed/retry-not-failed', retried, 409, 200],
  [
    'BulkDisbursement_GetStatus/outcome-changed/never-ends',
    paid,
    ['Completed', 'Completed'],
    ['Processing', 'Completed'],
  ],
  ['BulkDisbursement_Process/doubt-refused/mobile-money', doubtful, 'Processing', 'Failed'],
  ['Payment_GetById/outcome-changed/never-ends', paid, ['Completed', 'Completed'], ['Completed', 'Processing']],
  ['Payment_GetById/outcome-changed/failed', paid, ['Completed', 'Completed'], ['Completed', 'Failed']],
  ['BulkDisbursement_Process/balance-skipped/reserve', batches(6e6, 6e6), [200, 422], [200, 200]],
  ['BulkDisbursement_Process/balance-doubled/reserve', batches(4e6, 4e6), [200, 200], [200, 422]],
  ['Payment_BulkMobile/balance-skipped/reserve', payments(20_000), [200, 422], [200, 200]],
  ['Payment_BulkMobile/balance-doubled/reserve', payments(40_000), [200, 200], [200, 422]],
])('%s', async (name, sight, usual, broken) => {
  expect(await sight((await opened()).gateway)).toEqual(usual)
  const { gateway, times } = await opened(name)
  expect(await sight(gateway)).toEqual(broken)
  expect(times()).toBeGreaterThan(0)
})

/** How often a provider is asked when its answer leaves it in doubt whether it was done. */
const asked = async (kind: 'b2c' | 'b2b' | 'sms' | 'creation', name?: string): Promise<number> => {
  const { gateway } = await opened(name)
  gateway.answers[kind] = () => [500, 'Oops']
  if (kind === 'sms') await gateway.post('/api/Sms/send', message)
  else if (kind === 'b2b') await gateway.payBatch([['003001014892010100', 10]])
  else if (name?.startsWith('Payment') === true || kind === 'creation') {
    const phoneNumber = kind === 'creation' ? '+254711000100' : '+23276123100'
    await gateway.post('/api/Payment/bulk-mobile', { payments: [{ phoneNumber, amount: 250 }] })
  } else await gateway.payBatch([['+23276123100', 10]])
  return gateway.sent[kind === 'creation' ? 'creations' : kind].length
}

test.each([
  ['BulkDisbursement_Process/doubt-sent-again/mobile-money', 'b2c'],
  ['BulkDisbursement_Retry/doubt-sent-again/mobile-money', 'b2c'],
  ['Payment_BulkMobile/doubt-sent-again/mobile-money', 'b2c'],
  ['Payment_BulkMobile/doubt-sent-again/airtime', 'creation'],
  ['Payment_ClientBankTransfer/doubt-sent-again/bank', 'b2b'],
  ['Payment_ClientMobileTransfer/doubt-sent-again/mobile-money', 'b2c'],
  ['Sms_Send/doubt-sent-again/message', 'sms'],
] as const)('what is in doubt is asked for again: %s', async (name, kind) => {
  expect([await asked(kind), await asked(kind, name)]).toEqual([1, 2])
})

test('a message with a key is sent twice where keys are ignored', async () => {
  const sent = async (name?: string): Promise<number> => {
    const { gateway } = await opened(name)
    await twice(async () => ['/api/Sms/send', message])(gateway)
    return gateway.sent.sms.length
  }
  expect([await sent(), await sent('Sms_Send/idempotency-ignored')]).toEqual([1, 2])
})
