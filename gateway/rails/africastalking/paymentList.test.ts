import { expect, test } from 'vitest'
import { readJson } from '../../runtime/json.ts'
import { type AskPart, gaps, partSize, readPaymentList } from './paymentList.ts'

/** Payments that name payouts, from a number on. */
function payments(from: number, count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ transactionId: `ATPid_${from + index}`, category: 'MobileB2C', status: 'Queued', value: 'SLE 1.0000' },
    ...{ destination: '+23276123100', requestMetadata: { transactionId: `payout ${from + index}` } },
  }))
}

/** A provider that has these parts, and how many it was asked for. */
function having(...parts: readonly (readonly object[])[]): { readonly ask: AskPart; readonly asked: number[] } {
  const asked: number[] = []
  const ask: AskPart = async (part) => {
    asked.push(part)
    return { kind: 'part', answer: readJson({ status: 'Success', responses: parts[part - 1] ?? [] }) }
  }
  return { ask, asked }
}

test.each([0, 1, 99, 100, 101, 200, 250])('a list of %d payments is read up to an empty part', async (count) => {
  const all = payments(0, count)
  const parts = Array.from({ length: Math.ceil(count / partSize) }, (_, part) =>
    all.slice(part * partSize, (part + 1) * partSize),
  )
  const { ask, asked } = having(...parts)
  const list = await readPaymentList(ask)
  expect(list.kind === 'complete' && [...list.named.keys()]).toEqual(all.map((_, index) => `payout ${index}`))
  expect(asked).toEqual(Array.from({ length: parts.length + 1 }, (_, part) => part + 1))
})

test('half a part is not taken for the end, nor for a part', async () => {
  const { ask, asked } = having(payments(0, 50), payments(100, 50))
  expect(await readPaymentList(ask)).toEqual({ kind: 'unanswered', reason: gaps.shortPart })
  expect(asked).toEqual([1, 2])
})

test('a provider that answers with the same part for ever is not asked for ever', async () => {
  const part = payments(0, partSize)
  const { ask, asked } = having(part, part, part)
  expect(await readPaymentList(ask)).toEqual({ kind: 'unanswered', reason: gaps.repetition })
  expect(asked).toEqual([1, 2])
})

test('entries that move to the next part, since others came before them, are read once', async () => {
  const { ask } = having(payments(0, partSize), [...payments(90, 10), ...payments(100, 90)], payments(190, 5))
  const list = await readPaymentList(ask)
  expect(list.kind === 'complete' && list.named.size).toBe(195)
  expect(list.kind === 'complete' && list.named.get('payout 95')?.size).toBe(1)
})

test('a payment with an unknown status is kept, and those that name no payout by their receiver', async () => {
  const [named, unnamed, numberless, checkout, business] = payments(0, 5)
  const { ask } = having([
    { ...named, status: 'Odd' },
    { ...unnamed, requestMetadata: null },
    { ...numberless, requestMetadata: {}, destination: 'None' },
    { ...checkout, requestMetadata: {}, category: 'MobileCheckout' },
    { ...business, requestMetadata: {}, category: 'MobileB2B', destination: '003001014892010184' },
  ])
  expect(await readPaymentList(ask)).toEqual({
    kind: 'complete',
    named: new Map([['payout 0', new Map([['ATPid_0', undefined]])]]),
    unnamed: [
      { channel: 'MobileMoney', destination: '+23276123100' },
      { channel: 'MobileMoney', destination: undefined },
      { channel: 'BankTransfer', destination: '003001014892010184' },
    ],
    checkouts: new Map(),
    unnamedPayers: [undefined],
  })
})

test('payments of subscribers are kept by the request that they name, and one of an unknown kind may be any', async () => {
  const [payout, asked, again, odd, unknown] = payments(0, 5)
  const checkout = { category: 'MobileCheckout', source: '+23276123100', requestMetadata: { checkoutId: 'attempt' } }
  const { ask } = having([
    { ...payout, category: undefined, source: '+23276123101', requestMetadata: {} },
    { ...asked, ...checkout, status: 'PendingConfirmation' },
    { ...again, ...checkout, status: 'Success', description: 'Received' },
    { ...odd, ...checkout, requestMetadata: { checkoutId: 'other' }, status: 'Odd' },
    { ...unknown, ...checkout, requestMetadata: {} },
  ])
  const parts = {
    amount: { unit: 'SLE', amount: '1.0000' },
    payer: '+23276123100',
    requestId: 'attempt',
    isNamed: true,
  }
  expect(await readPaymentList(ask)).toMatchObject({
    unnamed: [{ channel: undefined, destination: '+23276123100' }],
    checkouts: new Map<string, Map<string, object | undefined>>([
      [
        'attempt',
        new Map([
          ['ATPid_1', { ...parts, reported: 'Waiting', providerReference: 'ATPid_1', reason: undefined }],
          ['ATPid_2', { ...parts, reported: 'Paid', providerReference: 'ATPid_2', reason: 'Received' }],
        ]),
      ],
      ['other', new Map([['ATPid_3', undefined]])],
    ]),
    unnamedPayers: ['+23276123101', '+23276123100'],
  })
})
