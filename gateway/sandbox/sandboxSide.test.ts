import { describe, expect, test } from 'vitest'
import { fund } from '../accounts/float.ts'
import { secureRandom } from '../runtime/random.ts'
import { databases } from '../testing/databases.ts'
import { operatorOf } from '../testing/operatorOf.ts'
import { signIn } from '../testing/signIn.ts'
import { testGateway } from '../testing/testGateway.ts'
import { type SandboxGateway, sandboxGateway } from './sandboxGateway.fixture.ts'
import { inDatabase, makeKey } from './sandboxRows.fixture.ts'

const day = 86_400_000
const wallet = '+23276123100'

/** Pays one wallet; resolves with the id of the payout. */
async function pay(gateway: SandboxGateway, headers = {}, phoneNumber = wallet): Promise<string> {
  const answer = await gateway.post('/api/Payment/bulk-mobile', { payments: [{ phoneNumber, amount: 250 }] }, headers)
  expect(answer.status).toBe(200)
  await gateway.idle()
  return answer.body.results[0].transactionId
}

/** The balances of the accounts that are not of the sandbox. */
async function liveAccounts(gateway: SandboxGateway): Promise<object> {
  const { accounts } = await gateway.books()
  const twins = await inDatabase(gateway.databaseUrl ?? '', (kysely) =>
    kysely.selectFrom('clients').select('id').where('sandbox_of', 'is not', null).execute(),
  )
  const isTest = (id: string): boolean => id.endsWith('-sandbox') || twins.some((twin) => id.endsWith(twin.id))
  return accounts.filter(({ id }) => !isTest(id))
}

describe.each(databases())('on $name', ({ url }) => {
  test('a payout of a sandbox goes to the sandbox of the provider, is settled by it, and moves no live money', async () => {
    const gateway = await sandboxGateway(await url())
    const { test: sandbox, key, keyId, sent, get } = gateway
    const before = await liveAccounts(gateway)
    const id = await pay(gateway, key)
    expect([sandbox.sent.b2c.length, sent.b2c.length]).toEqual([1, 0])
    const urls = gateway.sandboxCallbackUrls?.africastalking
    expect(await gateway.callBack(urls?.payments ?? '', sandbox.ends(id, 'Success'))).toBe(200)
    const shown = (await get(`/api/Payment/${id}`, key)).body
    expect(shown).toMatchObject({ status: 'Completed', isSandbox: true, provider: 'africastalking', apiUserId: keyId })
    const books = await gateway.books()
    expect(books.sandbox.floats).toEqual({ 'Demo client (sandbox)': 99_975_000 })
    expect(books.sandbox.providers[0]).toMatchObject({ provider: 'africastalking', settled: 25_000 })
    expect(books.sandbox.payouts).toMatchObject([{ id, status: 'Completed' }])
    expect([books.payouts, books.floats]).toEqual([[], { 'Demo client': 1_000_000_000 }])
    expect((await gateway.reconcile()).map(({ settled, doubtful }) => settled + doubtful)).toEqual([0, 0])
    expect(await liveAccounts(gateway)).toEqual(before)
    expect(await gateway.check()).toEqual([])
  })

  test('neither side sees what the other one has, by whatever way', async () => {
    const gateway = await sandboxGateway(await url())
    const { key, get, user } = gateway
    const [live, test] = [await pay(gateway), await pay(gateway, key)]
    expect((await get(`/api/Payment/${live}`, key)).status).toBe(404)
    expect((await get(`/api/Payment/${test}`)).status).toBe(404)
    expect((await get('/api/Payment/pending', key)).body).toMatchObject([{ transactionId: test, isSandbox: true }])
    expect((await get('/api/Payment/pending')).body).toMatchObject([{ transactionId: live, isSandbox: false }])
    const batch = await gateway.payBatch([[wallet, 100]])
    expect((await get(`/api/BulkDisbursement/${batch.batchId}/status`, key)).status).toBe(404)
    const own = (
      await gateway.post('/api/BulkDisbursement', { batchName: 'x', items: [{ destination: wallet, amount: 1 }] }, key)
    ).body
    expect((await get(`/api/BulkDisbursement/${own.batchId}/status`)).status).toBe(404)
    expect((await gateway.post(`/api/BulkDisbursement/${own.batchId}/process`, undefined, key)).status).toBe(200)
    await gateway.idle()
    expect(gateway.test.sent.b2c).toHaveLength(2)
    expect((await user.get('/api/SandboxApiKeys')).body).toHaveLength(1)
  })

  test('what a provider says of one side cannot settle a payout of the other', async () => {
    const gateway = await sandboxGateway(await url())
    const { key, callbackUrls, sandboxCallbackUrls, get } = gateway
    const [live, test] = [await pay(gateway), await pay(gateway, key)]
    const [liveUrl, testUrl] = [
      callbackUrls.africastalking.payments,
      sandboxCallbackUrls?.africastalking.payments ?? '',
    ]
    await gateway.callBack(testUrl, gateway.notification(live, 'Success'))
    await gateway.callBack(liveUrl, gateway.test.notification(test, 'Success'))
    await gateway.idle()
    expect((await get(`/api/Payment/${live}`)).body.status).toBe('Processing')
    expect((await get(`/api/Payment/${test}`, key)).body.status).toBe('Processing')
    const stolen = `${liveUrl.slice(0, liveUrl.lastIndexOf('/'))}${testUrl.slice(testUrl.lastIndexOf('/'))}`
    expect(await gateway.callBack(stolen, gateway.notification(live, 'Success'))).toBe(404)
    expect((await get(`/api/Payment/${live}`)).body.status).toBe('Processing')
  })

  test('airtime, and the retry of an outage, stay in the sandbox', async () => {
    const gateway = await sandboxGateway(await url())
    const { key, clock, test: sandbox, sent } = gateway
    sandbox.answers.creation = () => [503]
    await pay(gateway, key, '+254712345678')
    await clock.advance(3_600_000)
    expect([sandbox.sent.creations.length > 0, sent.creations.length]).toEqual([true, 0])
    expect(sandbox.sent.creations[0]?.body).toContain('/callbacks/sandbox/dtone/')
    const state = (name: string) => gateway.breakers().find((breaker) => breaker.name === name)?.failures
    expect([state('dtone-sandbox/payouts') ?? 0, state('dtone/payouts')]).toEqual([expect.any(Number), 0])
  })

  test('the code of a payment goes to the mail of the user whose key it is, and to no phone', async () => {
    const gateway = await sandboxGateway(await url())
    const { key, user, test: sandbox, sent } = gateway
    const started = await gateway.post(
      '/api/Payment/initiate',
      { accountNumber: '003001014892010184', amount: 40 },
      key,
    )
    expect(started).toMatchObject({ status: 201, body: { otpSentTo: ['email:c***@example.com'] } })
    expect([sandbox.sent.sms, sent.sms]).toEqual([[], []])
    const [mail] = await gateway.mails(user.userName)
    const otpCode = /^\d{6}/.exec(mail?.body ?? '')?.[0]
    const { transactionId } = started.body
    const live = await gateway.post('/api/Payment/authorize', { transactionId, otpCode })
    expect(live.status).toBe(404)
    const paid = await gateway.post('/api/Payment/authorize', { transactionId, otpCode }, key)
    expect(paid.status).toBe(200)
    await gateway.idle()
    const shown = (await gateway.get(`/api/Payment/${transactionId}`, key)).body
    expect(shown).toMatchObject({ status: 'Completed', isSandbox: true, provider: 'bypass' })
    const { accounts } = await gateway.books()
    const of = (id: string) => accounts.find((account) => account.id === id)?.balance
    expect([of('rail:bypass-sandbox'), of('rail:bypass')]).toEqual([4_000, 0])
  })

  test('messages go to the sandbox of the provider, and its reports are about no live message of the same id', async () => {
    const gateway = await sandboxGateway(await url())
    const { key, sent, test: sandbox } = gateway
    const message = { phoneNumber: wallet, message: 'Hello' }
    expect((await gateway.post('/api/Sms/send', message, key)).status).toBe(200)
    expect([sandbox.sent.sms.length, sent.sms.length]).toEqual([1, 0])
    expect((await gateway.post('/api/Sms/send', message)).status).toBe(200)
    const report = new URLSearchParams({ id: 'ATXid_1', status: 'Failed', phoneNumber: wallet })
    await gateway.callBack(gateway.sandboxCallbackUrls?.africastalking.deliveryReports ?? '', report)
    const { messages, sandbox: tested } = await gateway.books()
    expect([messages, tested.messages]).toMatchObject([[{ delivery: null }], [{ delivery: 'Failed' }]])
  })

  test('an idempotency key of the sandbox is another one than the same of the client', async () => {
    const gateway = await sandboxGateway(await url())
    const once = { 'idempotency-key': 'wages' }
    const [live, test] = [await pay(gateway, once), await pay(gateway, { ...gateway.key, ...once })]
    expect(live).not.toBe(test)
  })

  test('payouts of the sandbox do not count in the fraud checks of live ones', async () => {
    const gateway = await sandboxGateway(await url())
    await pay(gateway, gateway.key)
    const live = await gateway.post('/api/Payment/bulk-mobile', { payments: [{ phoneNumber: wallet, amount: 250 }] })
    expect(live.body.results[0].fraudFlags).toEqual([])
  })

  test('operators list no sandboxes, and fund one by the name of its client, with no second name', async () => {
    const databaseUrl = await url()
    const gateway = await sandboxGateway(databaseUrl)
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    await makeKey(staff)
    const operator = await operatorOf(databaseUrl)
    const before = await liveAccounts(gateway)
    expect((await operator.clients()).map(({ name }) => name)).toEqual(['Demo client'])
    expect(await operator.fundSandbox('Demo client', 100, 'Ada')).toMatchObject({ kind: 'funded', float: 100_000_100 })
    expect(await operator.fundSandbox(staff.userName, 1, 'Ada')).toMatchObject({ float: 100_000_001 })
    await expect(operator.fund('Demo client (sandbox)', 1, 'Ada')).rejects.toThrow('there is no client')
    expect(await liveAccounts(gateway)).toEqual(before)
    expect((await operator.audit(1))[0]).toMatchObject({ action: 'fund-sandbox', actor: 'Ada' })
    expect(await gateway.check()).toEqual([])
  })

  test('a movement between the sides is found by the reconciliation', async () => {
    const databaseUrl = await url()
    const gateway = await sandboxGateway(databaseUrl)
    const twin = await inDatabase(databaseUrl, async (kysely) => {
      const { id } = await kysely
        .selectFrom('clients')
        .select('id')
        .where('sandbox_of', 'is not', null)
        .executeTakeFirstOrThrow()
      await kysely.transaction().execute((transaction) => fund({ transaction, now: 1, random: secureRandom }, id, 700))
      return id
    })
    expect(await gateway.check()).toMatchObject([
      { check: 'sides', detail: `it moved money between funding and float:${twin}, of which one belongs to a sandbox` },
    ])
  })

  test('what a sandbox has begun waits when the gateway is started without one', async () => {
    const databaseUrl = await url()
    const gateway = await sandboxGateway(databaseUrl)
    gateway.test.answers.b2c = () => [429]
    const id = await pay(gateway, gateway.key)
    await gateway.close()
    const again = await testGateway({ databaseUrl, demo: false, clock: gateway.clock })
    await again.clock.advance(day)
    const { sandbox } = await again.books()
    expect(sandbox.payouts).toMatchObject([{ id, status: 'Processing' }])
    expect(again.sent.b2c).toEqual([])
  })
})
