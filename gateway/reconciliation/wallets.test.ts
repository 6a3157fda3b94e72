import { describe, expect, onTestFinished, test } from 'vitest'
import { accounts, post } from '../accounts/ledger.ts'
import { secureRandom } from '../runtime/random.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'

describe.each(databases())('on $name', ({ url }) => {
  test('each way in which entries of a wallet and the ledger can disagree is found', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const { customerId: ada } = await gateway.openCustomer({ email: 'ada@example.com', balance: 1_000 })
    const { customerId: bob } = await gateway.openCustomer({ email: 'bob@example.com', balance: 2_000 })
    expect(await gateway.check()).toEqual([])
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    const wallet = accounts.wallet(ada)
    await kysely
      .transaction()
      .execute((transaction) =>
        post({ transaction, now: 1, random: secureRandom }, [
          { posting: 'unwritten', from: wallet, to: accounts.merchants, amount: 5, transactionId: null },
        ]),
      )
    const entry = { amount: 7, description: 'x', transfer_id: null, counterparty_id: null, external_reference: null }
    await kysely
      .insertInto('wallet_entries')
      .values([
        { ...entry, id: 'stray', customer_id: bob, number: 2, posting: 'nothing', type: 'credit', ...balance(2_007) },
        { ...entry, id: 'stale', customer_id: bob, number: 3, posting: 'none', type: 'debit', ...balance(2_007) },
      ])
      .execute()
    const found = await gateway.check()
    expect(found).toHaveLength(4)
    expect(found).toEqual(
      expect.arrayContaining([
        { check: 'wallets', subject: wallet, detail: expect.stringContaining('unwritten of -5') },
        { check: 'wallets', subject: bob, detail: expect.stringContaining('the entry stray is about nothing') },
        { check: 'wallets', subject: bob, detail: expect.stringContaining('the entry stale is about none') },
        {
          check: 'wallets',
          subject: bob,
          detail: expect.stringContaining('had 2007 after it, and those before it say 2000'),
        },
      ]),
    )
  })
})

const balance = (balance_after: number) => ({ balance_after, created_at: Number.MAX_SAFE_INTEGER })
