import { type Kysely, sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Tables } from '../../database/tables.ts'
import { smtpServer } from '../../mail/smtpServer.fixture.ts'
import { databases, openDatabase } from '../../testing/databases.ts'
import { refuseConnection } from '../../testing/stubbedProviders.ts'
import { minute, otpGateway, wrong } from './otpPayments.fixture.ts'

/** Each value of each row of each table, under its column. */
async function allValues(database: Kysely<Tables>): Promise<readonly (readonly [column: string, value: string])[]> {
  const tables = await database.introspection.getTables()
  const values: [string, string][] = []
  for (const { name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(database)
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) values.push([`${name}.${column}`, String(value)])
  }
  expect(values.length).toBeGreaterThan(50)
  return values
}

describe.each(databases())('on $name', ({ url }) => {
  test.each([
    ['without an SMTP server only the outbox has', false, ['outbox.body']],
    ['with an SMTP server nothing has', true, []],
  ])('%s the code, in a whole story with failures', async (_, withServer, allowed) => {
    const databaseUrl = await url()
    const lines: string[] = []
    const log = { logLevel: 'trace', log: (line: string) => void lines.push(line) }
    const server = withServer ? await smtpServer() : undefined
    // The same ids in each run: random ones have any six digits now and then.
    const gateway = await otpGateway({
      ...{ databaseUrl, seed: 'secrecy' },
      more: { ...log, ...(server !== undefined && { smtpUrl: server.url }) },
    })
    // A second connection that only reads, as an operator's command has one.
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    const replies: string[] = []
    const codes = new Set<string>()
    const look = async (reply: { readonly body: object }): Promise<void> => {
      await gateway.idle()
      codes.add(gateway.code())
      replies.push(JSON.stringify(reply.body))
      const values = await allValues(kysely)
      for (const code of codes) {
        const holders = values.filter(([, value]) => value.includes(code)).map(([column]) => column)
        expect(new Set(holders)).toEqual(new Set(allowed))
        expect([...lines, ...replies].filter((text) => text.includes(code))).toEqual([])
      }
    }
    const first = await gateway.initiate({ 'Idempotency-Key': 'a' })
    const { transactionId } = first.body
    await look(first)
    await look(await gateway.authorize(transactionId, wrong(gateway.code()), { 'Idempotency-Key': 'b' }))
    const old = gateway.code()
    await gateway.clock.advance(minute)
    await look(await gateway.resend(transactionId, { 'Idempotency-Key': 'c' }))
    await look(await gateway.authorize(transactionId, old, { 'Idempotency-Key': 'd' }))
    await look(await gateway.authorize(transactionId, gateway.code(), { 'Idempotency-Key': 'e' }))
    await look(await gateway.authorize(transactionId, gateway.code()))
    gateway.answers.sms = () => refuseConnection()
    await look(await gateway.initiate())
    expect(lines.join()).toContain('the SMS of a one-time password was not taken')
    expect(await gateway.status(transactionId)).toBe('Completed')
    expect(codes.size).toBe(3)
  })

  test('the stored hash is bound to its payment, and made with the secret', async () => {
    const databaseUrl = await url()
    const gateway = await otpGateway({ databaseUrl, more: { otpSecret: 'x'.repeat(32) } })
    await gateway.initiate()
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    const [one] = await kysely.selectFrom('otps').selectAll().execute()
    const settings = await kysely.selectFrom('settings').select('name').where('name', '=', 'otpSecret').execute()
    expect(settings).toEqual([])
    expect(one?.hash).toMatch(/^[\da-f]{64}$/)
  })
})
