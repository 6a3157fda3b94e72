import { existsSync, readFileSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Tables } from '../database/tables.ts'
import { databases } from '../testing/databases.ts'
import { signIn } from '../testing/signIn.ts'
import { type CardGateway, cardGateway, challenged, frictionless } from './cardGateway.fixture.ts'
import { openToken, tokenOf } from './cardTokens.ts'

const securityCode = '9137'
const path = '/api/CardPayments'

/** Each value of each row of each table, under its column. */
async function allValues(database: Kysely<Tables>): Promise<readonly (readonly [column: string, value: string])[]> {
  const values: [string, string][] = []
  for (const { name } of await database.introspection.getTables()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(database)
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) values.push([`${name}.${column}`, String(value)])
  }
  return values
}

/** Whether a text has the security code: not within other digits, a hash or a sealed text. */
function hasCode(text: string): boolean {
  return new RegExp(`(?<![\\w+/=-])${securityCode}(?![\\w+/=-])`).test(text)
}

function tokenize(gateway: CardGateway, cardNumber: string, headers = {}) {
  const card = { cardNumber, expiryMonth: 12, expiryYear: 2030, cvv: securityCode }
  return gateway.post(`${path}/tokenize`, card, headers)
}

describe.each(databases())('on $name', ({ name, url }) => {
  test('a card is in no row, line of the log, reply, mail or metric, and in no byte of the file', async () => {
    const databaseUrl = await url()
    const lines: string[] = []
    const more = { logLevel: 'trace', log: (line: string) => void lines.push(line) }
    const gateway = await cardGateway({ databaseUrl, more })
    const replies: string[] = []
    const ask = async (at: string, body: object, headers = {}) => {
      const reply = await gateway.post(`${path}/${at}`, body, headers)
      replies.push(JSON.stringify(reply.body))
      return reply.body
    }
    const key = { 'idempotency-key': 'one' }
    for (const number of [frictionless, challenged]) {
      const card = { cardNumber: number, expiryMonth: 12, expiryYear: 2030, cvv: securityCode }
      const { token } = await ask('tokenize', card, number === frictionless ? key : {})
      await ask('tokenize', { ...card, cardNumber: `${number}x` })
      await ask('tokenize', { ...card, cardNumber: number.replace(/.$/, '9') })
      await ask('tokenize', { ...card, cvv: `${securityCode}x` })
      await ask('tokenize', { ...card, expiryYear: 2022 })
      await ask('tokenize', { ...card, cardNumber: challenged }, key)
      const { authorizationId } = await ask('authorize', {
        token,
        amount: 5,
        currency: 'SLE',
        orderId: number.slice(-3),
      })
      await ask('capture', { authorizationId, amount: 5 })
      gateway.acquired.behaves.authorise = 'lost'
      await ask('authorize', { token, amount: 5, currency: 'SLE' }, { 'idempotency-key': number.slice(-4) })
      gateway.acquired.behaves.authorise = () => [400, { error: { code: 'requestInvalid', message: number } }]
      await ask('authorize', { token, amount: 5, currency: 'SLE' })
      gateway.acquired.behaves.authorise = () => [500, `cannot charge ${number}`]
      await ask('authorize', { token, amount: 5, currency: 'SLE' })
      gateway.acquired.behaves.authorise = 'answered'
    }
    await gateway.clock.advance(600_000)
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    replies.push(JSON.stringify((await staff.get('/api/Reports/cards/transactions')).body))
    replies.push(JSON.stringify((await staff.get('/api/Metrics')).body))
    replies.push(await (await fetch(`${gateway.url}/metrics`)).text())
    replies.push(JSON.stringify(await gateway.mails()), JSON.stringify(await gateway.books()))
    await gateway.services.callLog.flush()

    const values = await allValues(gateway.services.database)
    expect(values.filter(([column]) => column === 'card_tokens.sealed')).toHaveLength(2)
    expect(values.length).toBeGreaterThan(100)
    for (const number of [frictionless, challenged]) {
      expect(values.filter(([, value]) => value.includes(number)).map(([column]) => column)).toEqual([])
      expect([...lines, ...replies].filter((text) => text.includes(number))).toEqual([])
      if (name !== 'SQLite') continue
      for (const end of ['', '-wal'])
        if (existsSync(databaseUrl + end)) expect(readFileSync(databaseUrl + end).includes(number)).toBe(false)
    }
    expect(values.filter(([, value]) => hasCode(value))).toEqual([])
    expect([...lines, ...replies].filter(hasCode)).toEqual([])
    expect(gateway.asked('authorise').some(({ json }) => json.card.number === frictionless)).toBe(true)
    expect(gateway.asked('authorise').every(({ json }) => json.card.securityCode === undefined)).toBe(true)
  })

  test('a database without its key opens no card, and a number cannot be tried against it', async () => {
    const databaseUrl = await url()
    const gateway = await cardGateway({ databaseUrl })
    const { token } = (await tokenize(gateway, frictionless)).body
    const row = await tokenOf(gateway.services, gateway.clientId, token)
    if (row === undefined) throw new Error('there is no token')
    await gateway.close()
    const keys = (id: string) => ({ more: { cardKeys: [{ id, key: Buffer.alloc(32, 7).toString('base64') }] } })
    await expect(cardGateway({ databaseUrl, apiKey: gateway.apiKey, demo: false, ...keys('other') })).rejects.toThrow(
      'the vault has no key test',
    )
    const thief = await cardGateway({ databaseUrl, apiKey: gateway.apiKey, demo: false, ...keys('test') })
    await expect(openToken(thief.services, row)).rejects.toThrow()
    await expect(thief.services.vault.hash(frictionless, 'request')).rejects.toThrow()
  })

  test('a rotated key still opens, and the new one seals', async () => {
    const databaseUrl = await url()
    const gateway = await cardGateway({ databaseUrl })
    const old = (await tokenize(gateway, frictionless)).body
    await gateway.close()
    const [first, second] = [
      { id: 'next', key: Buffer.alloc(32, 2).toString('base64') },
      { id: 'test', key: Buffer.alloc(32, 1).toString('base64') },
    ]
    const more = { cardKeys: [first, second] }
    const rotated = await cardGateway({ databaseUrl, apiKey: gateway.apiKey, demo: false, more })
    const made = (await tokenize(rotated, frictionless)).body
    expect(Reflect.get(made, 'fingerprint')).toBe(Reflect.get(old, 'fingerprint'))
    for (const { token } of [old, made]) {
      const order = { token, amount: 5, currency: 'SLE' }
      expect((await rotated.post(`${path}/authorize`, order)).body.status).toBe('Authorized')
    }
    const rows = await rotated.services.database.selectFrom('card_tokens').selectAll().execute()
    expect(new Map(rows.map(({ token, key_id }) => [token, key_id]))).toEqual(
      new Map([
        [old.token, 'test'],
        [made.token, 'next'],
      ]),
    )
    // The key of hashes is sealed anew, so that the old key may go once no card is sealed by it.
    const setting = rotated.services.database.selectFrom('settings').select('value').where('name', '=', 'cardHashKey')
    expect((await setting.executeTakeFirstOrThrow()).value).toContain('"next"')
  })

  test('a sealed number opens in no other row', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const tokens = [
      (await tokenize(gateway, frictionless)).body.token,
      (await tokenize(gateway, challenged)).body.token,
    ]
    const [one, other] = await Promise.all(tokens.map((token) => tokenOf(gateway.services, gateway.clientId, token)))
    if (one === undefined || other === undefined) throw new Error('there is no token')
    expect((await openToken(gateway.services, one)).number).toBe(frictionless)
    await expect(openToken(gateway.services, { ...one, sealed: other.sealed })).rejects.toThrow()
  })
})
