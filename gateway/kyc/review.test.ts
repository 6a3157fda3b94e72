import { describe, expect, test } from 'vitest'
import { databases, openDatabase, type TestDatabase } from '../testing/databases.ts'
import { pdf, png, upload } from '../testing/documents.ts'
import { type SignedIn, signIn } from '../testing/signIn.ts'
import { type SignedInCustomer, signInCustomer } from '../testing/signInCustomer.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const passport = { content: png, name: 'passport.png' }
const bill = { content: pdf, name: 'bill.pdf' }
const rejected = { newStatus: 'Rejected', reason: 'The photo cannot be read.' }
const verified = { newStatus: 'Verified' }
const at = (id: string): string => `/api/KycAdmin/${id}/verify`

async function started(database: TestDatabase) {
  const gateway = await testGateway({ databaseUrl: await database.url() })
  const admin = await signIn(gateway, { roles: ['CompanyAdmin'] })
  return { gateway, admin, customer: await signInCustomer(gateway) }
}

/** What the database says of a customer. */
async function statusOf({ databaseUrl }: TestGateway, { id }: SignedInCustomer): Promise<string> {
  const { kysely, close } = await openDatabase(databaseUrl)
  const row = kysely.selectFrom('customers').select('kyc_status').where('id', '=', id)
  const { kyc_status } = await row.executeTakeFirstOrThrow()
  await close()
  return kyc_status
}

const pending = async (admin: SignedIn) => (await admin.get('/api/KycAdmin/pending')).body

describe.each(databases())('on $name', (database) => {
  test('documents that wait are listed with their customers, the oldest first, also of one moment', async () => {
    const { gateway, admin, customer } = await started(database)
    const other = await signInCustomer(gateway, 'other@example.com')
    const first = await upload(gateway, other, passport)
    const second = await upload(gateway, customer, bill)
    await gateway.clock.advance(1_000)
    const third = await upload(gateway, other, passport)
    const withCustomer = ({ body }: typeof first, { id, email }: SignedInCustomer) => ({
      ...body,
      ...{ customerId: id, customerEmail: email },
    })
    expect(await pending(admin)).toEqual([
      withCustomer(first, other),
      withCustomer(second, customer),
      withCustomer(third, other),
    ])
    await admin.post(at(second.body.id), verified)
    expect(await pending(admin)).toEqual([withCustomer(first, other), withCustomer(third, other)])
  })

  test('a verified document makes its customer Verified, who is told by mail, and who has decided is recorded', async () => {
    const { gateway, admin, customer } = await started(database)
    expect(await statusOf(gateway, customer)).toBe('None')
    const { body } = await upload(gateway, customer, passport)
    expect(await statusOf(gateway, customer)).toBe('Pending')
    await gateway.clock.advance(60_000)
    const decided = await admin.post(at(body.id), verified)
    expect([decided.status, decided.body]).toEqual([
      200,
      { ...body, status: 'Verified', reviewedAt: '2026-01-01T00:01:00.000Z' },
    ])
    expect((await gateway.get(`/api/Kyc/${body.id}/status`, customer.headers)).body).toEqual(decided.body)
    expect(await statusOf(gateway, customer)).toBe('Verified')
    expect((await gateway.mails(customer.email)).map(({ subject }) => subject)).toEqual(['Your document was verified'])
    const { kysely, close } = await openDatabase(gateway.databaseUrl)
    const { reviewed_by } = await kysely.selectFrom('kyc_documents').select('reviewed_by').executeTakeFirstOrThrow()
    const acts = await kysely.selectFrom('audit_entries').selectAll().where('subject', '=', body.id).execute()
    await close()
    expect(reviewed_by).toBe(admin.id)
    expect(acts).toMatchObject([{ actor: admin.userName, action: 'kyc-decide', after: '{"status":"Verified"}' }])
  })

  test('a customer is Rejected only where no document is Pending or Verified', async () => {
    const { gateway, admin, customer } = await started(database)
    const [one, two] = [await upload(gateway, customer, passport), await upload(gateway, customer, bill)]
    await admin.post(at(one.body.id), rejected)
    expect(await statusOf(gateway, customer)).toBe('Pending')
    await admin.post(at(two.body.id), rejected)
    expect(await statusOf(gateway, customer)).toBe('Rejected')
    const three = await upload(gateway, customer, passport)
    expect(await statusOf(gateway, customer)).toBe('Pending')
    await admin.post(at(three.body.id), verified)
    const four = await upload(gateway, customer, passport)
    expect(await statusOf(gateway, customer)).toBe('Verified')
    await admin.post(at(four.body.id), rejected)
    expect(await statusOf(gateway, customer)).toBe('Verified')
    const mails = await gateway.mails(customer.email)
    expect(mails.filter(({ body }) => body?.includes(rejected.reason))).toHaveLength(3)
    expect(mails).toHaveLength(4)
  })

  test('of decisions at the same time one has an effect, and the others get 409', async () => {
    const { gateway, admin, customer } = await started(database)
    const { body } = await upload(gateway, customer, passport)
    const answers = await Promise.all(
      [verified, rejected, verified, rejected].map((one) => admin.post(at(body.id), one)),
    )
    const won = answers.filter(({ status }) => status === 200)
    const lost = answers.filter(({ status, body: { code } }) => status === 409 && code === 'document_already_decided')
    expect([won.length, lost.length]).toEqual([1, 3])
    expect(await statusOf(gateway, customer)).toBe(won[0]?.body.status)
    expect(await gateway.mails(customer.email)).toHaveLength(1)
  })

  test('uploads and decisions at the same time leave the status that the documents have', async () => {
    const { gateway, admin, customer } = await started(database)
    const first = await Promise.all([1, 2, 3].map(() => upload(gateway, customer, passport)))
    await Promise.all([
      ...first.map(({ body }) => admin.post(at(body.id), rejected)),
      ...[1, 2].map(() => upload(gateway, customer, passport)),
    ])
    expect(await statusOf(gateway, customer)).toBe('Pending')
  })

  test('a repeated decision by one key gets the stored reply', async () => {
    const { gateway, admin, customer } = await started(database)
    const { body } = await upload(gateway, customer, passport)
    const key = { 'Idempotency-Key': 'one' }
    const [first, again] = [await admin.post(at(body.id), verified, key), await admin.post(at(body.id), verified, key)]
    expect([again.status, again.body]).toEqual([200, first.body])
    expect((await admin.post(at(body.id), rejected, key)).status).toBe(422)
    expect((await admin.post(at(body.id), verified)).status).toBe(409)
  })
})

const [sqlite] = databases()

test.each([
  ['no status', {}],
  ['a status that is no decision', { newStatus: 'Pending' }],
  ['a rejection without a reason', { newStatus: 'Rejected' }],
  ['a rejection with null as its reason', { newStatus: 'Rejected', reason: null }],
  ['a rejection with a blank reason', { newStatus: 'Rejected', reason: '  ' }],
])('%s is 400 and decides nothing', async (_, decision) => {
  if (sqlite === undefined) throw new Error('there is no database')
  const { gateway, admin, customer } = await started(sqlite)
  const { body } = await upload(gateway, customer, passport)
  const answer = await admin.post(at(body.id), decision)
  expect([answer.status, answer.body.code]).toEqual([400, 'invalid_request'])
  expect(await pending(admin)).toHaveLength(1)
})

test('an unknown document is 404', async () => {
  if (sqlite === undefined) throw new Error('there is no database')
  const { admin } = await started(sqlite)
  const answer = await admin.post(at('5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11'), verified)
  expect([answer.status, answer.body.code]).toEqual([404, 'document_unknown'])
})

test('a user of a client who has the permission by another role still reviews nothing', async () => {
  if (sqlite === undefined) throw new Error('there is no database')
  const { gateway, customer } = await started(sqlite)
  const { body } = await upload(gateway, customer, passport)
  const clientId = (await (await signIn(gateway, { roles: ['SuperAdmin'] })).get('/api/Clients')).body
  const [{ clientId: id = '' } = {}] = Array.isArray(clientId) ? clientId : []
  const user = await signIn(gateway, { roles: ['CompanyAdmin'], clientId: id, userName: 'their@example.com' })
  expect((await user.get('/api/KycAdmin/pending')).status).toBe(403)
  expect((await user.post(at(body.id), verified)).status).toBe(403)
})

test('a portal session uploads nothing', async () => {
  if (sqlite === undefined) throw new Error('there is no database')
  const { gateway, admin } = await started(sqlite)
  const caller = { id: '', email: '', headers: { authorization: '' } }
  expect((await upload(gateway, caller, passport, { cookie: admin.cookie })).status).toBe(401)
})
