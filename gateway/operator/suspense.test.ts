import { describe, expect, onTestFinished, test } from 'vitest'
import { accounts, post } from '../accounts/ledger.ts'
import { answer, balanceOf, type Checkout, openCheckout, payer } from '../checkout/checkout.fixture.ts'
import { secureRandom } from '../runtime/random.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { operatorOf } from '../testing/operatorOf.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const halfAnHour = 1_800_000
const by = { actor: 'Ada', reason: 'the shop has sent the goods' }

/** A subscriber who confirms when the session has expired. */
async function paidLate(gateway: TestGateway): Promise<Checkout> {
  const session = await openCheckout(gateway)
  await session.askPhone()
  await gateway.clock.advance(halfAnHour)
  await answer(gateway, 'Success')
  return session
}

describe.each(databases())('on $name', ({ url }) => {
  test.each([
    ['credited', 25_000, -25_000],
    ['refunded', 0, 0],
  ] as const)(
    'a payment that came too late is %s once, by double entry, with an entry in the audit',
    async (as, credited, owed) => {
      const databaseUrl = await url()
      const gateway = await testGateway({ databaseUrl })
      const operator = await operatorOf(databaseUrl)
      const before = balanceOf(await gateway.books(), 'Demo client')
      const session = await paidLate(gateway)
      const [held] = await operator.suspense()
      expect(held).toMatchObject({ sessionId: session.id, client: 'Demo client', payer, amount: 25_000 })
      expect((await operator.reconcile()).heldBack).toEqual([{ id: session.id, amount: 25_000 }])

      const resolution = { payment: held?.id ?? '', as, ...by }
      expect(await operator.resolveSuspense(resolution)).toEqual({ amount: 25_000, client: 'Demo client' })
      const books = await gateway.books()
      expect(balanceOf(books, 'Demo client') - before).toBe(credited)
      expect([balanceOf(books, 'suspense'), balanceOf(books, 'receivable:mobile')]).toEqual([0, owed])
      expect(await session.read()).toMatchObject({ status: 'Expired', suspenseAmount: 0 })
      expect([await operator.suspense(), await gateway.check()]).toEqual([[], []])
      const [entry] = await operator.audit(1)
      expect(entry).toMatchObject({
        ...{ actor: 'Ada', reason: by.reason },
        action: `suspense-${as}`,
        subject: held?.id,
      })

      for (const again of ['credited', 'refunded'] as const)
        await expect(operator.resolveSuspense({ ...resolution, as: again })).rejects.toThrow(`was ${as} already`)
      expect(balanceOf(await gateway.books(), 'Demo client') - before).toBe(credited)
      // The same payment, told once more, is not held back again.
      await answer(gateway, 'Success')
      expect(await operator.suspense()).toEqual([])
      expect(await operator.audit(5)).toHaveLength(1)
    },
  )

  test('two operators at once take a payment out of suspense once', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    await paidLate(gateway)
    const [one, other] = [await operatorOf(databaseUrl), await operatorOf(databaseUrl)]
    const [held] = await one.suspense()
    const ends = await Promise.allSettled([
      one.resolveSuspense({ payment: held?.id ?? '', as: 'credited', ...by }),
      other.resolveSuspense({ payment: held?.id ?? '', as: 'refunded', ...by }),
    ])
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(balanceOf(await gateway.books(), 'suspense')).toBe(0)
    expect(await gateway.check()).toEqual([])
  })

  test('what is not in suspense is refused, also a payment that was credited in time', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const operator = await operatorOf(databaseUrl)
    const session = await openCheckout(gateway)
    await session.askPhone()
    await answer(gateway, 'Success')
    const { accounts: before } = await gateway.books()
    for (const payment of ['nothing', `checkout:live:${(await session.read()).transactionId}`])
      await expect(operator.resolveSuspense({ payment, as: 'credited', ...by })).rejects.toThrow('is in suspense')
    expect([(await gateway.books()).accounts, await operator.audit(1)]).toEqual([before, []])
  })

  test('a decision that the ledger does not have, and money that leaves suspense without one, are found', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    await paidLate(gateway)
    const { posting } = await decideWithoutMoving(databaseUrl)
    expect(await gateway.check()).toEqual([
      { check: 'checkouts', subject: posting, detail: expect.stringContaining('has not moved that out of suspense') },
      { check: 'checkouts', subject: 'by hand', detail: expect.stringContaining('no operator has decided that') },
    ])
  })
})

/** Writes a decision down and moves other money out of suspense than that of its payment. */
async function decideWithoutMoving(databaseUrl: string): Promise<{ posting: string }> {
  const { kysely, close } = await openDatabase(databaseUrl)
  onTestFinished(close)
  const receipt = await kysely.selectFrom('checkout_receipts').selectAll().executeTakeFirstOrThrow()
  const { posting, session_id } = receipt
  const session = kysely.selectFrom('checkout_sessions').select('client_id').where('id', '=', session_id)
  const { client_id } = await session.executeTakeFirstOrThrow()
  await kysely.insertInto('checkout_resolutions').values({ posting, resolved_as: 'credited', resolved_at: 1 }).execute()
  await kysely.updateTable('checkout_sessions').set({ suspense_amount: 0 }).where('id', '=', session_id).execute()
  const movement = { posting: 'by hand', from: accounts.suspense, to: accounts.float(client_id), amount: 5 }
  await kysely
    .transaction()
    .execute((transaction) =>
      post({ transaction, now: 1, random: secureRandom }, [{ ...movement, transactionId: null }]),
    )
  return { posting }
}
