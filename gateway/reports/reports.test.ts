import { describe, expect, test } from 'vitest'
import { sandboxGateway } from '../sandbox/sandboxGateway.fixture.ts'
import { inDatabase } from '../sandbox/sandboxRows.fixture.ts'
import { databases } from '../testing/databases.ts'
import { type SignedIn, signIn } from '../testing/signIn.ts'
import type { StubbedProviders } from '../testing/stubbedProviders.ts'

const [healed, refused, open] = ['076123101', '076123102', '076123103']
const unknown = '00000000-0000-4000-8000-000000000000'
const disbursements = '/api/Reports/disbursements'

/** A gateway that has a batch with an item that was paid at its second attempt, one that has failed, and one that is under way. */
async function mixedBatch(databaseUrl: string) {
  const gateway = await sandboxGateway(databaseUrl)
  const { payments } = gateway.callbackUrls.africastalking
  const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
  const { batchId, itemIds } = await gateway.payBatch([
    [healed, 10],
    [refused, 20.5],
    [open, 30],
  ])
  const idsOfItems = async () => (await gateway.batch(batchId)).items.map(({ transactionId }) => transactionId)
  const [first = '', second = ''] = await idsOfItems()
  await gateway.clock.advance(1_000)
  await gateway.callBack(payments, gateway.ends(first, 'Failed'))
  await gateway.callBack(payments, gateway.ends(second, 'Failed'))
  const retry = { batchId, itemIds: [itemIds[0] ?? ''] }
  await gateway.clock.advance(1_000)
  await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, retry)
  await gateway.callBack(payments, gateway.ends((await idsOfItems())[0] ?? '', 'Success'))
  await gateway.idle()
  return { ...gateway, staff, batchId, itemIds, transactionIds: await idsOfItems() }
}

const list = async (user: SignedIn, path: string): Promise<readonly Record<string, unknown>[]> =>
  JSON.parse(JSON.stringify((await user.get(path)).body))

describe.each(databases())('on $name', ({ url }) => {
  test('a batch with a healed, a failed and an open item is reconciled', async () => {
    const { user, staff, batchId, itemIds, transactionIds, clock } = await mixedBatch(await url())
    const path = `${disbursements}/${batchId}/reconciliation`
    const { status, body } = await user.get(path)
    expect(status).toBe(200)
    const row = (at: number, rest: object) => ({
      ...{ itemId: itemIds[at], destinationMasked: `+23276***10${at + 1}`, transactionId: transactionIds[at], ...rest },
      providerReference: expect.stringMatching(/^ATPid_/),
    })
    expect(body).toEqual({
      ...{ batchId, batchName: 'wages', status: 'Processing', generatedAt: new Date(clock.now()).toISOString() },
      ...{ expectedAmount: 60.5, processedAmount: 10, difference: 50.5 },
      counts: { matched: 1, outstanding: 1, failed: 1, mismatched: 0 },
      rows: [
        row(0, { expectedAmount: 10, transactionAmount: 10, providerStatus: 'Completed', verdict: 'Matched' }),
        row(1, { expectedAmount: 20.5, transactionAmount: 20.5, providerStatus: 'Failed', verdict: 'Failed' }),
        row(2, { expectedAmount: 30, transactionAmount: 30, providerStatus: 'Processing', verdict: 'Outstanding' }),
      ],
    })
    expect((await staff.get(`${path}?format=json`)).body).toEqual(body)
    const { code, errors } = (await user.get(`${path}?format=xml`)).body
    expect([code, Object.keys(errors)]).toEqual(['invalid_request', ['format']])
  })

  test('the reconciliation is a CSV file without formulas', async () => {
    const databaseUrl = await url()
    const { user, batchId, itemIds, transactionIds, url: base } = await mixedBatch(databaseUrl)
    await inDatabase(databaseUrl, (kysely) =>
      kysely
        .updateTable('transactions')
        .set({ provider_reference: '=1+"2"' })
        .where('id', '=', transactionIds[1] ?? '')
        .execute(),
    )
    const reply = await fetch(`${base}${disbursements}/${batchId}/reconciliation?format=csv`, {
      headers: { cookie: user.cookie },
    })
    expect([reply.status, reply.headers.get('content-type'), reply.headers.get('content-disposition')]).toEqual([
      ...[200, 'text/csv; charset=utf-8', `attachment; filename="reconciliation-${batchId}.csv"`],
    ])
    const [head, ...lines] = (await reply.text()).split('\r\n')
    expect(head).toBe(
      'ItemId,Destination,ExpectedAmount,TransactionId,TransactionAmount,ProviderReference,ProviderStatus,Verdict',
    )
    expect(lines).toEqual([
      expect.stringMatching(
        `^${itemIds[0]},'\\+23276\\*\\*\\*101,10.00,${transactionIds[0]},10.00,ATPid_.*,Completed,Matched$`,
      ),
      `${itemIds[1]},'+23276***102,20.50,${transactionIds[1]},20.50,"'=1+""2""",Failed,Failed`,
      expect.stringMatching(`^${itemIds[2]},'\\+23276\\*\\*\\*103,30.00,.*,Processing,Outstanding$`),
      '',
    ])
  })

  test('a batch that waits is Outstanding, and an item whose transaction is gone or has another amount is told', async () => {
    const databaseUrl = await url()
    const gateway = await sandboxGateway(databaseUrl)
    const items = [
      { destination: healed, amount: 1 },
      { destination: refused, amount: 2 },
    ]
    const { batchId } = (await gateway.post('/api/BulkDisbursement', { batchName: 'late', items })).body
    const report = async () => (await gateway.user.get(`${disbursements}/${batchId}/reconciliation`)).body
    const nothing = { transactionId: null, transactionAmount: null, providerReference: null, providerStatus: null }
    expect(await report()).toMatchObject({
      ...{ status: 'Pending', processedAmount: 0, difference: 3 },
      rows: [
        { ...nothing, verdict: 'Outstanding' },
        { ...nothing, verdict: 'Outstanding' },
      ],
    })
    await gateway.post(`/api/BulkDisbursement/${batchId}/process`)
    const [{ transactionId: first }, { itemId }] = (await gateway.batch(batchId)).items
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.ends(first, 'Success'))
    await inDatabase(databaseUrl, async (kysely) => {
      await kysely.updateTable('transactions').set({ amount: 150 }).where('id', '=', first).execute()
      await kysely.updateTable('batch_items').set({ transaction_id: null }).where('id', '=', itemId).execute()
    })
    expect(await report()).toMatchObject({
      ...{ processedAmount: 1.5, difference: 1.5, counts: { matched: 0, outstanding: 0, failed: 0, mismatched: 2 } },
      rows: [{ transactionAmount: 1.5, verdict: 'AmountMismatch' }, { verdict: 'MissingTransaction' }],
    })
  })

  test('the retries and the failures: an attempt counts, and an item that a retry has healed has not failed', async () => {
    const { user, staff, batchId, itemIds, clock, post, get, callBack, callbackUrls, ends, batch, clientId } =
      await mixedBatch(await url())
    const retries = `${disbursements}/retries`
    const failures = `${disbursements}/failures`
    const attempt = {
      ...{ retryId: expect.any(String), batchId, itemId: itemIds[0], attempt: 1, requestedBy: expect.any(String) },
      ...{ outcome: 'Processed', failureReason: null, attemptedAt: new Date(clock.now()).toISOString() },
    }
    expect(await list(user, retries)).toEqual([attempt])
    const failure = {
      ...{ batchId, batchName: 'wages', itemId: itemIds[1], destinationMasked: '+23276***102', amount: 20.5 },
      ...{ failureReason: expect.any(String), retryCount: 0 },
      failedAt: new Date(clock.now() - 1_000).toISOString(),
    }
    expect(await list(staff, failures)).toEqual([failure])
    await clock.advance(5_000)
    await post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds: [itemIds[1]] })
    expect(await list(user, failures)).toEqual([])
    const again = (await batch(batchId)).items[1].transactionId
    await callBack(callbackUrls.africastalking.payments, ends(again, 'Failed'))
    const now = new Date(clock.now()).toISOString()
    expect(await list(user, failures)).toEqual([{ ...failure, retryCount: 1, failedAt: now }])
    const reason = expect.any(String)
    expect(await list(staff, retries)).toEqual([
      attempt,
      { ...attempt, itemId: itemIds[1], outcome: 'Failed', failureReason: reason, attemptedAt: now },
    ])
    expect((await get(retries)).status).toBe(401)
    expect(await list(user, disbursements)).toMatchObject([
      { batchId, clientId, itemCount: 3, pending: 0, processed: 2, failed: 1, status: 'Processing', completedAt: null },
    ])
  })

  test('a batch is shown as its client sees it, and the names of reports come before ids', async () => {
    const { user, staff, batchId, batch } = await mixedBatch(await url())
    const shown = await batch(batchId)
    for (const one of [user, staff]) {
      expect((await one.get(`${disbursements}/${batchId.toUpperCase()}`)).body).toEqual(shown)
      expect((await one.get(`/API/reports/DISBURSEMENTS/Failures`)).status).toBe(200)
      expect(await list(one, `${disbursements}/RETRIES`)).toHaveLength(1)
      const statuses = [unknown, 'x', 'retried'].map(async (id) => (await one.get(`${disbursements}/${id}`)).status)
      expect(await Promise.all(statuses)).toEqual([404, 400, 400])
    }
  })

  test('the transactions of a client and their volume: an unknown type is all', async () => {
    const gateway = await sandboxGateway(await url())
    const { clientId, user } = gateway
    const reports = `/api/Reports/clients/${clientId.toUpperCase()}`
    await gateway.post('/api/Payment/bulk-mobile', { payments: [{ phoneNumber: healed, amount: 12.5 }] })
    await gateway.payBatch([
      ['003001014892010184', 100],
      [refused, 7.25],
    ])
    await gateway.idle()
    const transactions = await list(user, `${reports}/transactions`)
    expect(transactions).toHaveLength(3)
    expect(await list(user, `${reports}/transactions/details`)).toEqual(
      transactions.map(({ transactionId, amount, type, createdAt: date, status, referenceNumber }) => ({
        ...{ transactionId, amount, type, date, status, referenceNumber },
      })),
    )
    expect(transactions.filter(({ type }) => type === 'BankTransfer')).toMatchObject([{ amount: 100 }])
    const volume = async (query: string) => (await user.get(`${reports}/volume${query}`)).body
    const none = { count: 0, totalAmount: 0 }
    const about = { clientId, currency: 'SLE' }
    const all = { ...about, type: 'all', count: 3, totalAmount: 119.75, completed: { count: 1, totalAmount: 100 } }
    expect(await volume('')).toEqual(all)
    expect(await volume('?type=both')).toEqual(all)
    expect(await volume('?type=')).toEqual(all)
    expect(await volume('?type=bank')).toEqual({
      ...{ ...about, type: 'bank', count: 1, totalAmount: 100, completed: { count: 1, totalAmount: 100 } },
    })
    expect(await volume('?type=mobile')).toEqual({
      ...{ ...about, type: 'mobile', count: 2, totalAmount: 19.75, completed: none },
    })
  })

  test('each sees what it may: users of a client their own, staff all that is live, and nobody a sandbox', async () => {
    const databaseUrl = await url()
    const gateway = await mixedBatch(databaseUrl)
    const { user, staff, clientId, key, batchId } = gateway
    const otherKey = await gateway.addClient({ name: 'Other', allowsAirtime: false, float: 1_000_000 })
    const clients = await inDatabase(databaseUrl, (kysely) => kysely.selectFrom('clients').selectAll().execute())
    const otherId = clients.find(({ name }) => name === 'Other')?.id ?? ''
    const sandboxId = clients.find(({ sandbox_of }) => sandbox_of === clientId)?.id ?? ''
    const other = await signIn(gateway, { roles: ['ClientAdmin'], clientId: otherId, userName: 'eve@other.example' })
    const tried = await failedBatch(gateway, gateway.test, key)
    const foreign = await failedBatch(gateway, gateway, { authorization: `Bearer ${otherKey}` })

    const batches = async (one: SignedIn) => (await list(one, disbursements)).map((batch) => batch['batchId'])
    expect(await batches(user)).toEqual([batchId])
    expect(await batches(other)).toEqual([foreign])
    expect((await batches(staff)).toSorted()).toEqual([batchId, foreign].toSorted())
    for (const report of ['failures', 'retries']) {
      const found = async (one: SignedIn) =>
        new Set((await list(one, `${disbursements}/${report}`)).map((row) => row['batchId']))
      expect(await found(user)).toEqual(new Set([batchId]))
      expect(await found(other)).toEqual(new Set([foreign]))
      expect(await found(staff)).toEqual(new Set([batchId, foreign]))
    }
    for (const end of ['', '/reconciliation', '/reconciliation?format=csv']) {
      const statuses = async (one: SignedIn) =>
        Promise.all(
          [batchId, foreign, tried, unknown].map(async (id) => {
            const headers = { cookie: one.cookie }
            return (await fetch(`${gateway.url}${disbursements}/${id}${end}`, { headers })).status
          }),
        )
      expect(await statuses(user)).toEqual([200, 404, 404, 404])
      expect(await statuses(other)).toEqual([404, 200, 404, 404])
      expect(await statuses(staff)).toEqual([200, 200, 404, 404])
    }
    for (const report of ['transactions', 'transactions/details', 'volume']) {
      const statuses = async (one: SignedIn) =>
        Promise.all(
          [clientId, otherId, sandboxId, unknown, 'x'].map(
            async (id) => (await one.get(`/api/Reports/clients/${id}/${report}`)).status,
          ),
        )
      expect(await statuses(user)).toEqual([200, 403, 403, 403, 400])
      expect(await statuses(staff)).toEqual([200, 200, 404, 404, 400])
    }
    expect((await list(user, `/api/Reports/clients/${clientId}/transactions`)).length).toBe(4)
  })
})

/** A batch with an item that has failed and was tried again. */
async function failedBatch(
  { post, idle }: Awaited<ReturnType<typeof mixedBatch>>,
  { answers }: StubbedProviders,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  const { b2c } = answers
  answers.b2c = ({ json }) => {
    const { phoneNumber } = json.recipients[0]
    return [201, { numQueued: 0, entries: [{ phoneNumber, status: 'Failed', errorMessage: 'Insufficient Credit' }] }]
  }
  const items = [{ destination: refused, amount: 5 }]
  const { batchId, itemIds } = (await post('/api/BulkDisbursement', { batchName: 'tried', items }, headers)).body
  await post(`/api/BulkDisbursement/${batchId}/process`, undefined, headers)
  await idle()
  await post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds }, headers)
  await idle()
  answers.b2c = b2c
  return batchId
}
