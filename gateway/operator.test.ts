import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startGateway } from './index.ts'
import type { Operator } from './operator.ts'
import { databases, openDatabase } from './testing/databases.ts'
import { listPayments } from './testing/listPayments.ts'
import { operatorOf } from './testing/operatorOf.ts'
import { reset, stubbedProviders } from './testing/stubbedProviders.ts'
import { type TestGateway, testGateway } from './testing/testGateway.ts'

const day = 86_400_000
const shop = { name: 'Shop', email: 'pay@example.com', phone: '+23276123100', allowsAirtime: false }

/** One payout of 100 SLE without an answer, for so long. */
async function doubtful(gateway: TestGateway, age: number) {
  gateway.answers.b2c = reset
  const { batchId, itemIds } = await gateway.payBatch([['+23276123100', 100]])
  const id: string = (await gateway.batch(batchId)).items[0].transactionId
  await gateway.clock.advance(age)
  const read = async () => (await gateway.get(`/api/Payment/${id}`)).body
  const item = async () => (await gateway.batch(batchId)).items[0]
  const retry = () => gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
  const notify = (status: 'Success' | 'Failed') =>
    gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.notification(id, status))
  return { id, batchId, read, item, retry, notify }
}

async function float(operator: Operator): Promise<number | undefined> {
  return (await operator.clients())[0]?.float
}

const by = { actor: 'Ada', reason: 'asked the provider by telephone' }
const ending = [
  ['paid', 'Completed', 'Processed', 999_990_000],
  ['failed', 'Failed', 'Failed', 1_000_000_000],
] as const

describe.each(databases())('on $name', ({ url }) => {
  test.each(ending)('a payout that waits for review is resolved as %s', async (as, status, itemStatus, left) => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const operator = await operatorOf(databaseUrl)
    const { id, read, item } = await doubtful(gateway, day)
    expect((await read()).fraudFlags).toMatchObject([{ code: 'NO_FINAL_ANSWER' }])
    expect(await operator.resolve({ transactionId: id, as, ...by })).toEqual({ before: 'Processing', after: status })
    expect(await read()).toMatchObject({ status, fraudFlags: [] })
    expect((await item()).status).toBe(itemStatus)
    expect(await float(operator)).toBe(left)
    expect((await operator.reconcile()).findings).toEqual([])
    const [entry] = await operator.audit(1)
    expect(entry).toMatchObject({ actor: 'Ada', action: `resolve-${as}`, subject: id, reason: by.reason })
    expect(JSON.parse(entry?.before ?? '')).toMatchObject({ status: 'Processing' })
    expect(JSON.parse(entry?.after ?? '')).toMatchObject({ status })
    await expect(operator.resolve({ transactionId: id, as, ...by })).rejects.toThrow(`is ${status}, which is the final`)
  })

  test('what is resolved as failed can be retried, and is then paid once', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const operator = await operatorOf(databaseUrl)
    const { b2c } = gateway.answers
    const { id, retry } = await doubtful(gateway, day)
    expect((await retry()).status).toBe(409)
    await operator.resolve({ transactionId: id, as: 'failed', ...by })
    gateway.answers.b2c = b2c
    gateway.ends(id, 'Failed')
    expect((await retry()).status).toBe(200)
    expect(gateway.sent.b2c).toHaveLength(2)
  })

  test('a retry of what was resolved as failed waits while the provider shows the payment as under way', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const operator = await operatorOf(databaseUrl)
    const { b2c } = gateway.answers
    const { id, read, retry } = await doubtful(gateway, day)
    await operator.resolve({ transactionId: id, as: 'failed', ...by })
    gateway.answers.b2c = b2c
    listPayments(gateway, [gateway.payment(id, 'Queued')])
    expect((await retry()).status).toBe(200)
    await gateway.clock.advance(day)
    expect(gateway.sent.b2c).toHaveLength(1)
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.ends(id, 'Success'))
    await gateway.clock.advance(day)
    expect([(await read()).status, gateway.sent.b2c.length]).toEqual(['Completed', 1])
  })

  test.each(['paid', 'failed'] as const)(
    'a payment that waits for its code, or has waited too long, is not resolved as %s',
    async (as) => {
      const databaseUrl = await url()
      const gateway = await testGateway({ databaseUrl })
      const operator = await operatorOf(databaseUrl)
      const account = { accountNumber: '003001014892010184', amount: 100 }
      const { transactionId } = (await gateway.post('/api/Payment/initiate', account)).body
      const told = { category: 'MobileB2B', value: 'SLE 100.0000', destination: account.accountNumber }
      const notification = { ...gateway.ends(transactionId, 'Success'), ...told }
      await gateway.callBack(gateway.callbackUrls.africastalking.payments, notification)
      expect((await gateway.get(`/api/Payment/${transactionId}`)).body.fraudFlags).toMatchObject([
        { code: 'CONTRADICTED' },
      ])
      const resolved = () => operator.resolve({ transactionId, as, ...by })
      await expect(resolved()).rejects.toThrow('waits for its code')
      await gateway.clock.advance(day)
      await expect(resolved()).rejects.toThrow('is Expired, which is final')
      expect((await operator.reconcile()).findings).toEqual([])
    },
  )

  test.each([
    ['paid', 'Failed'],
    ['failed', 'Success'],
  ] as const)(
    'a provider that contradicts what was resolved as %s is flagged, and no money moves',
    async (as, word) => {
      const databaseUrl = await url()
      const gateway = await testGateway({ databaseUrl })
      const operator = await operatorOf(databaseUrl)
      const { id, read, notify, retry } = await doubtful(gateway, day)
      await operator.resolve({ transactionId: id, as, ...by })
      const before = [(await read()).status, await float(operator)]
      await notify(word)
      expect((await read()).fraudFlags).toMatchObject([{ code: 'CONTRADICTED' }])
      expect([(await read()).status, await float(operator)]).toEqual(before)
      expect((await retry()).status).toBe(409)
    },
  )

  test.each([
    ['paid', 'Completed', 999_990_000],
    ['failed', 'Failed', 1_000_000_000],
  ] as const)('what its provider contradicts is resolved as %s, whatever it was', async (as, status, left) => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const operator = await operatorOf(databaseUrl)
    for (const words of [
      ['Success', 'Failed'],
      ['Failed', 'Success'],
    ] as const) {
      const { id, read, item, notify } = await doubtful(gateway, 1_000)
      const had = (await float(operator)) ?? 0
      for (const word of words) await notify(word)
      expect((await read()).fraudFlags).toMatchObject([{ code: 'CONTRADICTED' }])
      await operator.resolve({ transactionId: id, as, ...by })
      expect(await read()).toMatchObject({ status, fraudFlags: [] })
      expect((await item()).status).toBe(as === 'paid' ? 'Processed' : 'Failed')
      expect((await float(operator)) ?? 0).toBe(had + 10_000 + (left - 1_000_000_000))
      expect((await operator.reconcile()).findings).toEqual([])
    }
  })

  test('what its provider still decides, has decided or has never got is not resolved', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const operator = await operatorOf(databaseUrl)
    const { id, notify } = await doubtful(gateway, day - 1_000)
    const attempt = (as: 'paid' | 'failed') => operator.resolve({ transactionId: id, as, ...by })
    await expect(attempt('paid')).rejects.toThrow('has no flag NO_FINAL_ANSWER')
    await gateway.clock.advance(1_000)
    const { kysely, close } = await openDatabase(databaseUrl)
    const submitted = (submission: 'Sending' | 'Waiting' | 'Unanswered') =>
      kysely.updateTable('transactions').set({ submission }).where('id', '=', id).execute()
    await submitted('Sending')
    await expect(attempt('failed')).rejects.toThrow('is being sent at this moment')
    await submitted('Waiting')
    await expect(attempt('paid')).rejects.toThrow('was never sent')
    await submitted('Unanswered')
    await close()
    await notify('Success')
    await expect(attempt('failed')).rejects.toThrow('is Completed, which is the final word of africastalking')
    await expect(operator.resolve({ transactionId: 'x', as: 'paid', ...by })).rejects.toThrow(
      'there is no transaction x',
    )
    expect(await operator.audit(9)).toEqual([])
    expect(await float(operator)).toBe(999_990_000)
  })

  test('a payout that ends does not wait for review any more', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const { id, notify } = await doubtful(gateway, day)
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    const row = kysely.selectFrom('transactions').select('review_at').where('id', '=', id)
    expect((await row.executeTakeFirst())?.review_at).toBeGreaterThan(0)
    await notify('Success')
    expect(await row.executeTakeFirst()).toEqual({ review_at: null })
    await notify('Failed')
    expect((await row.executeTakeFirst())?.review_at).toBeGreaterThan(0)
  })

  test('a client is made, funded, changed and listed', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl, demo: false })
    expect([gateway.apiKey, gateway.hasClients]).toEqual([undefined, false])
    const operator = await operatorOf(databaseUrl)
    const { id, apiKey } = await operator.createClient(shop, 'Ada')
    await expect(operator.createClient(shop, 'Ada')).rejects.toThrow(`there is a client Shop already: ${id}`)
    expect(await operator.fund('Shop', 5_000, 'Ada')).toMatchObject({ kind: 'funded', float: 5_000 })
    expect(await operator.fund(id, 1, 'Ada')).toMatchObject({ kind: 'funded', float: 5_001 })
    await expect(operator.fund('Nobody', 1, 'Ada')).rejects.toThrow('there is no client Nobody')
    await expect(operator.fund('Shop', Number.MAX_SAFE_INTEGER, 'Ada')).rejects.toThrow('more than a float can hold')
    await operator.setClient('Shop', { allowsAirtime: true }, 'Ada')
    const listed = { id, name: 'Shop', status: 'Active', email: shop.email, phone: shop.phone }
    expect(await operator.clients()).toEqual([{ ...listed, allowsAirtime: true, dailyLimit: null, float: 5_001 }])
    const pay = () =>
      gateway.post(
        '/api/Payment/bulk-mobile',
        { payments: [{ phoneNumber: '+23276123100', amount: 50 }] },
        { authorization: `Bearer ${apiKey}` },
      )
    expect((await pay()).status).toBe(200)
    await operator.setClient('Shop', { status: 'Deactivated' }, 'Ada')
    expect((await pay()).status).toBe(403)
    expect((await operator.audit(2)).map(({ action }) => action)).toEqual(['client-set', 'client-set'])
    expect(JSON.stringify(await operator.audit(99))).not.toContain(apiKey)
  })

  test('where money is real, a second person confirms a funding', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl, demo: false })
    const operator = await operatorOf(databaseUrl)
    await operator.createClient(shop, 'Ada')
    await operator.production('Ada')
    await expect(operator.production('Ada')).rejects.toThrow('already')
    const funded = await operator.fund('Shop', 5_000, 'Ada')
    if (funded.kind !== 'requested') throw new Error('it waits for nobody')
    expect(await float(operator)).toBe(0)
    for (const same of ['ADA', 'Ａｄａ', ' ada'])
      await expect(operator.confirmFunding(funded.id, same)).rejects.toThrow('another person must confirm it')
    await expect(operator.confirmFunding('x', 'Bob')).rejects.toThrow('there is no funding x')
    const both = await Promise.allSettled(['Bob', 'Eve'].map((name) => operator.confirmFunding(funded.id, name)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await float(operator)).toBe(5_000)
    await gateway.close()
    const options = { port: 0, demo: true, providers: stubbedProviders(), ...(databaseUrl && { databaseUrl }) }
    await expect(startGateway(options)).rejects.toThrow('the database is for real money')
    const bypassing = { ...options, demo: false, bankRail: 'bypass' } as const
    await expect(startGateway(bypassing)).rejects.toThrow('start it without the bypass of bank payouts')
  })

  test('a database with a demo client never is for real money', async () => {
    const databaseUrl = await url()
    await testGateway({ databaseUrl })
    await expect((await operatorOf(databaseUrl)).production('Ada')).rejects.toThrow('has a demo client')
  })

  test.each([
    ['changed', "update audit_entries set actor = 'Bob'"],
    ['deleted', 'delete from audit_entries'],
  ])('no entry of the audit is %s', async (_, statement) => {
    const databaseUrl = await url()
    await testGateway({ databaseUrl, demo: false })
    const operator = await operatorOf(databaseUrl)
    await operator.createClient(shop, 'Ada')
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    await expect(sql.raw(statement).execute(kysely)).rejects.toThrow('audit: an entry is never changed')
    expect(await operator.audit(9)).toMatchObject([{ actor: 'Ada' }])
  })
})
