import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startStack } from '../testing/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'railyard-cards-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [number, securityCode] = ['4000000000003220', '9137']

test('a card that the gateway charges is in no journal, snapshot, log or file of any service', async () => {
  const databaseUrl = join(folder, 'gateway.sqlite')
  const lines: string[] = []
  const told: unknown[] = []
  const stack = await startStack({
    log: (event) => void lines.push(JSON.stringify(event)),
    gateway: {
      ...{ world: 'cards', databaseUrl, demo: true, seed: '42', logLevel: 'trace' },
      log: (line) => void lines.push(line),
      tell: (exchange) => void told.push(exchange),
    },
  })
  const { gateway, control } = stack
  if (gateway === undefined) throw new Error('there is no gateway')
  const replies: string[] = []
  const post = async (path: string, body: object) => {
    const headers = { authorization: `Bearer ${gateway.apiKey}`, 'content-type': 'application/json' }
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await fetch(`${gateway.url}/api/CardPayments/${path}`, request)
    const text = await response.text()
    replies.push(text)
    return JSON.parse(text)
  }
  const world = { path: { world: 'cards' } }
  const card = { cardNumber: number, expiryMonth: 12, expiryYear: 2030, cvv: securityCode }
  const { token } = await post('tokenize', card)
  await post('tokenize', { ...card, expiryMonth: 13 })
  const order = { token, amount: 5, currency: 'SLE' }
  const { authorizationId, challenge } = await post('authorize', order)
  await control.perform('addFault', {
    ...world,
    body: { select: { service: 'acquirer', operationId: 'createAuthorisation', times: 1 }, effect: { kind: 'reset' } },
  })
  expect(await post('authorize', { ...order, orderId: 'order-1' })).toMatchObject({ code: 'acquirer_unanswered' })
  const { paRes } = await control.perform('answerAcquirerChallenge', {
    path: { world: 'cards', id: challenge.md },
    body: { transStatus: 'Y' },
  })
  expect(await post('verify-3ds', { authorizationId, paRes })).toMatchObject({ status: 'Authorized' })
  expect(await post('capture', { authorizationId, amount: 5 })).toMatchObject({ status: 'Captured' })
  await control.perform('advanceClock', { ...world, body: { by: 'PT10M' } })
  expect(await gateway.check()).toEqual([])

  const shown = [
    await control.perform('getJournal', { ...world, query: {} }),
    await control.perform('getSnapshot', world),
    await gateway.books(),
    await (await fetch(`${gateway.url}/metrics`)).text(),
  ]
  await stack.stop()
  expect(JSON.stringify(shown[0])).toContain('createAuthorisation')
  const text = [...shown.map((one) => JSON.stringify(one)), ...lines, ...replies, JSON.stringify(told)].join('\n')
  expect(text).not.toContain(number)
  // Digits within ids, hashes and sealed texts are no code.
  expect(text).not.toMatch(new RegExp(`(?<![\\w+/=-])${securityCode}(?![\\w+/=-])`))
  for (const end of ['', '-wal'])
    if (existsSync(databaseUrl + end)) expect(readFileSync(databaseUrl + end).includes(number)).toBe(false)
})
