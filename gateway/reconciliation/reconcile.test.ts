import { describe, expect, onTestFinished, test } from 'vitest'
import { post } from '../accounts/ledger.ts'
import { secureRandom } from '../runtime/random.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { dtoneTransaction } from '../testing/dtoneBodies.ts'
import { testGateway } from '../testing/testGateway.ts'
import { disagreement } from './checkBalances.ts'
import { lastReconciliation } from './reconcile.ts'

const hour = 3_600_000

describe.each(databases())('on $name', ({ url }) => {
  test('books are in order whatever became of payouts, and each way to break them is found', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const { processed, itemIds } = await gateway.payBatch([
      ['+23276123100', 10],
      ['+23276123101', 20],
      ['+23276123102', 30],
    ])
    const [paid, failed, open] = processed.body.processed.map(({ transactionId }) => transactionId)
    const { payments } = gateway.callbackUrls.africastalking
    await gateway.callBack(payments, gateway.notification(paid ?? '', 'Success'))
    await gateway.callBack(payments, gateway.notification(failed ?? '', 'Failed'))
    expect(await gateway.check()).toEqual([])
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    const setStatus = (id = '', status: 'Completed' | 'Failed') =>
      kysely.updateTable('transactions').set({ status }).where('id', '=', id).execute()
    await setStatus(open, 'Completed')
    await setStatus(failed, 'Completed')
    await kysely
      .transaction()
      .execute((transaction) =>
        post({ transaction, now: 1, random: secureRandom }, [
          { posting: 'x', from: 'suspense', to: 'rail:dtone', amount: 5, transactionId: 'nobody' },
        ]),
      )
    expect(await gateway.check()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ check: 'payouts', subject: open, detail: expect.stringContaining('3000 reserved') }),
        expect.objectContaining({
          check: 'payouts',
          subject: failed,
          detail: expect.stringContaining('0 paid for it'),
        }),
        expect.objectContaining({ check: 'payouts', subject: 'nobody' }),
        expect.objectContaining({ check: 'items', subject: itemIds[1] }),
      ]),
    )
    expect(await gateway.check()).toHaveLength(4)
  })

  test('the balance of a provider is compared each hour with the payouts since', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl, reconcileEvery: 3_600 })
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    const found = async (balance: number) => {
      gateway.answers.balances = () => [200, [{ unit: 'USD', available: balance, holding: 0, credit_limit: 0 }]]
      await gateway.clock.advance(hour)
      return (await lastReconciliation(kysely))?.findings
    }
    expect(await found(100)).toEqual([])
    const { processed } = await gateway.payBatch([['+254711000100', 100]])
    const [{ transactionId }] = processed.body.processed
    expect(await found(100)).toEqual([])
    await gateway.callBack(gateway.callbackUrls.dtone, dtoneTransaction(transactionId, 'COMPLETED'))
    expect(await found(98.77)).toEqual([])
    expect(await found(97)).toMatchObject([{ check: 'providers', subject: 'dtone USD' }])
    expect(await found(97)).toEqual([])
    gateway.answers.balances = () => [500, '']
    await gateway.clock.advance(hour)
    expect((await lastReconciliation(kysely))?.findings).toEqual([])
    expect(gateway.sent.balances.length).toBeGreaterThanOrEqual(6)
  })

  test('two starts leave one job that reconciles', async () => {
    const databaseUrl = await url()
    const first = await testGateway({ databaseUrl, reconcileEvery: 3_600 })
    await first.close()
    await testGateway({ databaseUrl, reconcileEvery: 3_600 })
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    const jobs = await kysely.selectFrom('jobs').select('kind').where('kind', '=', 'reconcile').execute()
    expect(jobs).toHaveLength(1)
  })
})

const look = (balance: string, settled: string, doubtful: string) => ({
  ...{ provider: 'dtone' as const, unit: 'USD', at: 0 },
  ...{ balance, settled, doubtful },
})

test.each([
  ['nothing happened', look('100', '5', '0'), look('100', '5', '0'), false],
  ['what was settled is debited', look('100', '5', '0'), look('90', '15', '0'), false],
  ['what is in doubt is debited', look('100', '5', '0'), look('90', '5', '10'), false],
  ['what is in doubt is not debited', look('100', '5', '0'), look('100', '5', '10'), false],
  ['what was in doubt and debited is settled', look('90', '5', '10'), look('90', '15', '0'), false],
  ['a payout is reversed', look('90', '15', '0'), look('100', '5', '0'), false],
  ['a cent too many is debited', look('100', '5', '0'), look('89.99', '5', '10'), true],
  ['a cent too few is debited', look('100', '5', '0'), look('90.01', '15', '0'), true],
  ['the account is topped up', look('100', '5', '0'), look('150', '5', '0'), true],
] as const)('%s', (_, before, now, disagrees) => {
  expect(disagreement(before, now, false)).toHaveLength(disagrees ? 1 : 0)
})

test('more is debited where a payout has no price yet', () => {
  expect(disagreement(look('100', '5', '0'), look('80', '5', '10'), true)).toEqual([])
})
