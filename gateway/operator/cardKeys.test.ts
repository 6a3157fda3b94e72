import { createDecipheriv } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type CardGateway, cardGateway, challenged, frictionless } from '../cards/cardGateway.fixture.ts'
import { openToken } from '../cards/cardTokens.ts'
import { resealCards } from '../cards/reseal.ts'
import type { CardTokenRow } from '../cards/tables.ts'
import { secureRandom } from '../runtime/random.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { operatorOf } from '../testing/operatorOf.ts'
import { openVault } from '../vault/index.ts'

const key = (id: string, byte: number) => ({ id, key: Buffer.alloc(32, byte).toString('base64') })
const [old, next] = [key('test', 1), key('next', 2)]

async function keep(gateway: CardGateway, cardNumber: string): Promise<string> {
  const card = { cardNumber, expiryMonth: 12, expiryYear: 2030, cvv: '137' }
  return (await gateway.post('/api/CardPayments/tokenize', card)).body.token
}

describe.each(databases())('on $name', ({ name, url }) => {
  async function opened() {
    const databaseUrl = await url()
    const gateway = await cardGateway({ databaseUrl })
    const tokens = [await keep(gateway, frictionless), await keep(gateway, challenged)]
    const operator = await operatorOf(databaseUrl)
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    const rows = () => kysely.selectFrom('card_tokens').selectAll().orderBy('token').execute()
    const hashKey = () => kysely.selectFrom('settings').select('value').where('name', '=', 'cardHashKey')
    return { databaseUrl, gateway, tokens, operator, kysely, rows, hashKey }
  }

  test('all cards are sealed anew, so that a gateway runs without the old key, and the audit tells by whom', async () => {
    const { databaseUrl, gateway, tokens, operator, rows } = await opened()
    expect(await operator.resealCards('Ada', [next, old])).toEqual({
      keyId: 'next',
      count: 2,
      left: [],
      isScrubbed: true,
    })
    expect((await rows()).map(({ key_id }) => key_id)).toEqual(['next', 'next'])
    const [entry] = await operator.audit(1)
    expect(entry).toMatchObject({ actor: 'Ada', action: 'cards-reseal', subject: 'next', before: '{"keyId":"test"}' })
    expect(JSON.parse(entry?.after ?? '')).toEqual({ keyId: 'next', cards: 2 })
    await gateway.close()
    const rotated = await cardGateway({ databaseUrl, apiKey: gateway.apiKey, demo: false, more: { cardKeys: [next] } })
    for (const token of tokens)
      expect((await rotated.post('/api/CardPayments/authorize', { token, amount: 5, currency: 'SLE' })).status).toBe(
        200,
      )
    const again = await rotated.post('/api/CardPayments/tokenize', {
      ...{ cardNumber: frictionless, expiryMonth: 12, expiryYear: 2030, cvv: '137' },
    })
    const fingerprints = (await rows()).filter(({ last4 }) => last4 === '1111').map(({ fingerprint }) => fingerprint)
    expect([again.status, new Set(fingerprints).size]).toEqual([201, 1])
  })

  test('a second time it does nothing, and broken off it goes on where it was', async () => {
    const { operator, kysely, rows } = await opened()
    const vault = openVault(async () => [next, old], kysely, secureRandom)
    await resealCards({ transaction: kysely }, vault, { keyId: 'test', after: '', most: 1 })
    expect((await rows()).map(({ key_id }) => key_id)).toEqual(['next', 'test'])
    expect(await operator.resealCards('Ada', [next, old])).toMatchObject({ count: 1, left: [] })
    const sealed = (await rows()).map((row) => row.sealed)
    expect(await operator.resealCards('Ada', [next, old])).toMatchObject({ count: 0, left: [] })
    expect((await rows()).map((row) => row.sealed)).toEqual(sealed)
    expect(await operator.audit(9)).toHaveLength(1)
  })

  test('two at once seal each card once', async () => {
    const { databaseUrl, operator, rows } = await opened()
    const other = await operatorOf(databaseUrl)
    const both = await Promise.all([operator, other].map((each) => each.resealCards('Ada', [next, old])))
    expect(both.map(({ count }) => count).reduce((sum, count) => sum + count, 0)).toBe(2)
    expect((await rows()).map(({ key_id }) => key_id)).toEqual(['next', 'next'])
  })

  test('what still needs another key is counted and told, and stays as it is', async () => {
    const { databaseUrl, gateway, tokens, operator, kysely, rows } = await opened()
    const [lost = ''] = tokens.toSorted()
    await kysely.updateTable('card_tokens').set({ key_id: 'lost' }).where('token', '=', lost).execute()
    expect(await operator.resealCards('Ada', [next, old])).toMatchObject({
      ...{ count: 1, left: [{ keyId: 'lost', cards: 1 }] },
    })
    await kysely.updateTable('card_tokens').set({ key_id: 'test' }).where('token', '=', lost).execute()
    const broken = (await rows()).map(({ sealed }) => sealed).at(-1) ?? ''
    await kysely.updateTable('card_tokens').set({ sealed: broken }).where('token', '=', lost).execute()
    expect(await operator.resealCards('Ada', [next, old])).toMatchObject({
      ...{ count: 0, left: [{ keyId: 'test', cards: 1 }] },
    })
    await gateway.close()
    const without = { databaseUrl, apiKey: gateway.apiKey, demo: false, more: { cardKeys: [next] } }
    await expect(cardGateway(without)).rejects.toThrow('the vault has no key test')
  })

  test('a gateway that charges cards meanwhile, and has both keys, notices nothing', async () => {
    const { databaseUrl, gateway, tokens } = await opened()
    await gateway.close()
    const both = { databaseUrl, apiKey: gateway.apiKey, demo: false, more: { cardKeys: [old, next] } }
    const running = await cardGateway(both)
    const operator = await operatorOf(databaseUrl)
    const pay = (token: string) => running.post('/api/CardPayments/authorize', { token, amount: 5, currency: 'SLE' })
    const [resealed, ...paid] = await Promise.all([operator.resealCards('Ada', [next, old]), ...tokens.map(pay)])
    expect([resealed.count, ...paid.map(({ status }) => status)]).toEqual([2, 200, 200])
    for (const token of tokens) expect((await pay(token)).status).toBe(200)
    // It still seals under the old key, which is told until it is started anew.
    await keep(running, frictionless)
    expect((await operator.resealCards('Ada', [next, old])).count).toBe(1)
  })

  test('a stolen database and the old key give no number, and no byte of what the old key has sealed is left', async () => {
    const { databaseUrl, gateway, operator, kysely, rows, hashKey } = await opened()
    const before = [...(await rows()).map(({ sealed }) => sealed), (await hashKey().executeTakeFirstOrThrow()).value]
    expect((await rows()).map((row) => opensBy(old.key, row))).toEqual([true, true])
    await operator.resealCards('Ada', [next, old])
    expect((await rows()).map((row) => opensBy(old.key, row))).toEqual([false, false])
    const after = await hashKey().executeTakeFirstOrThrow()
    expect([before.includes(after.value), after.value.includes('"next"')]).toEqual([false, true])
    const thief = openVault(async () => [{ ...old, id: 'next' }], kysely, secureRandom)
    for (const row of await rows()) await expect(openToken({ vault: thief }, row)).rejects.toThrow()
    await expect(thief.hash(frictionless, `fingerprint of ${gateway.clientId}`)).rejects.toThrow()
    if (name !== 'SQLite') {
      const { rows: places } = await sql`select ctid::text from card_tokens order by ctid`.execute(kysely)
      expect(places).toEqual([{ ctid: '(0,1)' }, { ctid: '(0,2)' }])
      return
    }
    const files = ['', '-wal'].map((end) => databaseUrl + end).filter((file) => existsSync(file))
    const bytes = Buffer.concat(files.map((file) => readFileSync(file)))
    const sealed = before.map((text) => /[\w+/]{40,}=*/.exec(text)?.[0] ?? text)
    expect(sealed.filter((text) => bytes.includes(text))).toEqual([])
    expect((await rows()).every((row) => bytes.includes(row.sealed))).toBe(true)
  })
})

/** Whether a key opens a card, as somebody tries who knows how it is sealed. */
function opensBy(base64: string, { token, client_id, sealed }: CardTokenRow): boolean {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(base64, 'base64'), bytes.subarray(0, 12))
  decipher.setAAD(Buffer.from(`card ${token} of ${client_id}`)).setAuthTag(bytes.subarray(-16))
  decipher.update(bytes.subarray(12, -16))
  try {
    decipher.final()
    return true
  } catch {
    return false
  }
}
