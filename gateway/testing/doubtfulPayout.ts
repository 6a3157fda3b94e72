import { reset } from './stubbedProviders.ts'
import type { Answered, AnsweredBody, TestGateway } from './testGateway.ts'

/** The number that doubtful payouts go to. */
export const number = '+23276123100'

/** Payments of another application of the same account. */
export function foreignPayments(from: number, count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ transactionId: `ATPid_${from + index}`, category: 'MobileB2C', status: 'Success', value: 'SLE 100.0000' },
    ...{ destination: number, requestMetadata: { transactionId: `invoice ${from + index}` } },
  }))
}

export interface DoubtfulPayout {
  readonly id: string
  readonly batchId: string
  readonly read: () => Promise<AnsweredBody>
  readonly retry: () => Promise<Answered>
}

/** Pays one item; Africa's Talking breaks the connection, and takes the payout or not. */
export async function payInDoubt(gateway: TestGateway): Promise<DoubtfulPayout> {
  gateway.answers.b2c = reset
  const { batchId, itemIds } = await gateway.payBatch([[number, 100]])
  const id: string = (await gateway.batch(batchId)).items[0].transactionId
  const read = async () => (await gateway.get(`/api/Payment/${id}`)).body
  const retry = async () => gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
  return { id, batchId, read, retry }
}
