import { expect, test } from 'vitest'
import { readBooksIn } from './books.ts'
import { databases } from './testing/databases.ts'
import { testGateway } from './testing/testGateway.ts'

test.each(databases())('on $name the books have floats, the ledger, payouts and messages', async ({ url }) => {
  const databaseUrl = await url()
  const gateway = await testGateway({ databaseUrl })
  const { processed } = await gateway.payBatch([['+23276123100', 250]])
  await gateway.post('/api/Sms/send', { phoneNumber: '+23276123100', message: 'Paid.' })
  const books = await gateway.books()
  expect(books.floats).toEqual({ 'Demo client': 999_975_000 })
  expect(books.accounts.filter(({ balance, posted }) => balance !== posted)).toEqual([])
  expect(books.accounts.filter(({ balance }) => balance !== 0)).toHaveLength(3)
  expect(books.accounts.reduce((sum, { balance }) => sum + balance, 0)).toBe(0)
  expect(books.payouts).toEqual([
    { id: processed.body.processed[0].transactionId, status: 'Processing', receiver: '+23276123100' },
  ])
  expect(books.messages).toEqual([{ phone_number: '+23276123100', status: 'Sent', delivery: null }])
  expect(books.providers[0]).toMatchObject({ provider: 'africastalking', settled: 0, doubtful: 25_000 })
  if (databaseUrl !== undefined) expect(await readBooksIn(databaseUrl)).toEqual(books)
})
