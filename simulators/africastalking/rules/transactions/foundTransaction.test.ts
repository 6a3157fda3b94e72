import { expect, test } from 'vitest'
import { africasTalkingStack } from '../../../../testing/providers/africasTalkingStack.ts'
import { acceptBundle } from '../data/acceptBundle.ts'
import { find } from './find.ts'

function buy(phoneNumber: string) {
  const stack = africasTalkingStack()
  const recipient = { phoneNumber, quantity: 7, unit: 'MB', validity: 'Day', metadata: { itemId: '7' } } as const
  const { transactionId = '' } = acceptBundle(recipient, 'Payouts', stack.contextOf())
  return { ...stack, transactionId, find: () => find(transactionId, stack.contextOf()).data }
}

test('an ended bundle is shown in wire order, its end in East Africa Time and its start in UTC', async () => {
  const { find, pass, transactionId } = buy('+254711000001')
  await pass('PT3S')
  expect(JSON.stringify(find())).toBe(
    '{"requestMetadata":{"itemId":"7"},"sourceType":"Wallet","source":"PaymentWallet","provider":"Athena",' +
      '"destinationType":"PhoneNumber","description":"MobileData Payment Request to +254711000001",' +
      `"providerChannel":"525900","transactionFee":"KES 0.0000","providerRefId":"${find()?.providerRefId}",` +
      '"providerMetadata":{"KYCInfo1":"Sample KYCInfo1","KYCInfo2":"Sample KYCInfo2"},"status":"Success",' +
      '"productName":"Payouts","category":"MobileData","transactionDate":"01.01.2026 03:00:03",' +
      `"destination":"+254711000001","value":"KES 5.0000","transactionId":"${transactionId}",` +
      '"creationTime":"2026-01-01 00:00:00"}',
  )
  expect(find()?.providerRefId).toMatch(/^[0-9a-f]{8}-/)
})

test('a queued bundle has no end yet', () => {
  const found = buy('+254711000001').find()
  expect(found).toMatchObject({ status: 'Queued', providerMetadata: {} })
  expect(Object.keys(found ?? {})).not.toContain('transactionDate')
  expect(Object.keys(found ?? {})).not.toContain('providerRefId')
})

test('a failed bundle keeps its date and says why it failed', async () => {
  const { find, pass } = buy('+254711000103')
  await pass('PT3S')
  expect(find()).toMatchObject({
    status: 'Failed',
    providerRefId: 'N/A',
    transactionDate: '01.01.2026 03:00:03',
    description: 'The subscriber is barred from receiving data.',
  })
})

test('the id of nothing finds nothing', () => {
  const { contextOf } = buy('+254711000001')
  expect(find('ATPid_SampleTxnId1', contextOf())).toEqual({ status: 'Failure' })
})
