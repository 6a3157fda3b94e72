import { afterEach, describe, expect, test } from 'vitest'
import { createSimulators, type Simulators, type SimulatorsOptions } from '../index.ts'
import { type Receiver, startReceiver } from '../kernel/testing/receiver.ts'

const start = '2026-01-01T00:00:00.000Z'
let simulators: Simulators | undefined

afterEach(() => simulators?.close())

function open(options: SimulatorsOptions = {}) {
  simulators = createSimulators({ clock: { mode: 'manual', now: Date.parse(start) }, ...options })
  const { steer, worlds, dtone } = simulators
  worlds.create({ name: 'w' })
  const ask = async (method: string, path: string, body?: object) => {
    const reply = await steer(method, path, body)
    return { status: reply.status, body: reply.body === '' ? undefined : JSON.parse(reply.body) }
  }
  /** Creates a DT One transaction that is final after three seconds. */
  const pay = async (externalId: string, callbackUrl?: string) => {
    const reply = await dtone?.ask({
      method: 'POST',
      target: '/v1/async/transactions',
      headers: { authorization: `Basic ${Buffer.from('w:w').toString('base64')}`, 'content-type': 'application/json' },
      body: Buffer.from(
        JSON.stringify({
          external_id: externalId,
          product_id: 6035,
          auto_confirm: true,
          credit_party_identifier: { mobile_number: '+593912345100' },
          ...(callbackUrl !== undefined && { callback_url: callbackUrl }),
        }),
      ),
    })
    return { status: reply?.status, body: JSON.parse(reply?.body ?? 'null') }
  }
  return { ask, pay }
}

test('the problem names the nearest path for an unknown path, and the known fields for an unknown field', async () => {
  const { ask } = open()
  expect((await ask('GET', '/worlds/w/dtone/outcome')).body.detail).toBe(
    'No operation has this path; the nearest is GET /worlds/{world}/dtone/outcomes.',
  )
  expect((await ask('POST', '/worlds/w/clock/advance', { after: 'PT5M', by: 'PT5M' })).body.detail).toBe(
    'Field `after` is not known (there are by, to, settle).',
  )
})

test('a reply that breaks the document is reported with the request and the reason', async () => {
  const reported: string[] = []
  const { ask } = open({
    report: (error, about) => reported.push(`${about}: ${String(error)}`),
    alter: {
      control: (definition) => ({
        ...definition,
        operations: { ...definition.operations, getHealth: () => ({ status: 200, body: JSON.parse('{}') }) },
      }),
    },
  })
  expect((await ask('GET', '/health')).status).toBe(500)
  expect(reported).toEqual([expect.stringMatching(/^control GET \/health: the reply breaks the document: .*status/)])
})

describe('worlds', () => {
  test('a world is created, replaced, listed, read and deleted', async () => {
    const { ask } = open()
    const settings = { seed: 7, clock: { mode: 'scaled', rate: 60, now: start } }
    expect(await ask('PUT', '/worlds/a%2Fb', settings)).toMatchObject({
      status: 201,
      body: { name: 'a/b', seed: '7', clock: { mode: 'scaled', rate: 60 } },
    })
    expect((await ask('PUT', '/worlds/a%2Fb', { clock: { mode: 'manual' } })).status).toBe(200)
    expect((await ask('GET', '/worlds')).body.map(({ name }: { name: string }) => name)).toEqual(['w', 'a/b'])
    expect((await ask('GET', '/worlds/a%2Fb')).body.clock.mode).toBe('manual')
    expect(await ask('DELETE', '/worlds/a%2Fb')).toEqual({ status: 204, body: undefined })
    expect((await ask('DELETE', '/worlds/a%2Fb')).status).toBe(404)
  })

  test('every operation on an unknown world replies with status 404 and how to create it', async () => {
    const { ask } = open()
    const paths: [string, string, object?][] = [
      ['GET', ''],
      ['GET', '/clock'],
      ['POST', '/clock/advance', { by: 'PT1S' }],
      ['GET', '/journal'],
      ['GET', '/callbacks'],
      ['POST', '/faults', { effect: { kind: 'reset' } }],
      ['GET', '/snapshot'],
      ['GET', '/state/dtone'],
      ['GET', '/state/dtone/transactions'],
      ['POST', '/fork', { name: 'x' }],
      ['PUT', '/dtone/balances/USD', { available: 1 }],
    ]
    for (const [method, path, body] of paths) {
      const reply = await ask(method, `/worlds/nowhere${path}`, body)
      expect([path, reply.status]).toEqual([path, 404])
      expect(reply.body.detail).toContain('PUT /worlds/nowhere')
    }
  })
})

describe('clock', () => {
  test('it advances by a duration or to an instant and counts fired timers', async () => {
    const { ask, pay } = open()
    await pay('a')
    expect((await ask('POST', '/worlds/w/clock/advance', { by: 'PT2.999S' })).body).toMatchObject({
      now: '2026-01-01T00:00:02.999Z',
      settled: true,
    })
    const there = await ask('POST', '/worlds/w/clock/advance', { to: '2026-01-01T00:00:03.000Z' })
    expect(there.body).toEqual({ now: '2026-01-01T00:00:03.000Z', fired: 1, delivered: 0, settled: true })
  })

  test('it refuses an earlier time and a duration in months', async () => {
    const { ask } = open()
    const early = '2025-01-01T00:00:00.000Z'
    expect((await ask('PUT', '/worlds/w/clock', { now: early })).status).toBe(409)
    expect((await ask('POST', '/worlds/w/clock/advance', { to: early })).status).toBe(409)
    expect((await ask('POST', '/worlds/w/clock/advance', { by: 'P1M' })).status).toBe(400)
    expect((await ask('POST', '/worlds/w/clock/advance', { by: 'PT1S', to: start })).status).toBe(400)
    expect((await ask('GET', '/worlds/w/clock')).body).toEqual({ mode: 'manual', rate: 0, now: start })
  })
})

describe('journal and callbacks', () => {
  test('the journal is filtered by service, operation, status and time, and cleared', async () => {
    const { ask, pay } = open()
    await pay('a')
    await ask('POST', '/worlds/w/clock/advance', { by: 'PT1M' })
    await pay('a')
    const count = async (query: string) => (await ask('GET', `/worlds/w/journal?${query}`)).body.entries.length
    expect(await count('service=dtone')).toBe(2)
    expect(await count('service=africastalking')).toBe(0)
    expect(await count('operationId=postTransactionAsync&status=400')).toBe(1)
    expect(await count('since=2026-01-01T00:01:00Z')).toBe(1)
    expect((await ask('GET', '/worlds/w/journal?status=high')).status).toBe(400)
    await ask('DELETE', '/worlds/w/journal')
    expect((await ask('GET', '/worlds/w/journal')).body).toEqual({ limit: 10_000, dropped: 0, entries: [] })
  })

  test('credentials are redacted in the journal', async () => {
    const { ask, pay } = open()
    await pay('a')
    expect((await ask('GET', '/worlds/w/journal')).body.entries[0].request.headers.authorization).toBe('[redacted]')
  })

  test('a plan with an unknown callback or without the field to change is refused', async () => {
    const { ask } = open()
    const plan = (operationId: string, action: object = { kind: 'hold' }, service?: string) =>
      ask('POST', '/worlds/w/callback-plans', { select: { operationId, service }, action })
    expect((await plan('transactionUpdate')).body.detail).toBe(
      'No provider that this plan can fit has a callback "transactionUpdate"; there are deliveryReport, subscriptionNotification, ussdRequest, ussdEvent, voiceRequest, voiceEvent, paymentNotification, mobileB2CValidation, airtimeStatus, airtimeValidation, simSwapReport, mobileC2BValidation, optOutNotice, incomingMessage, transactionUpdated, authorisationUpdated.',
    )
    expect((await plan('deliveryReport', undefined, 'dtone')).body.detail).toContain('there are transactionUpdated.')
    for (const name of ['deliveryReport', 'paymentNotification', 'incomingMessage', 'transactionUpdated'])
      expect((await plan(name)).status).toBe(201)
    const corrupt = { kind: 'corrupt', how: 'field', value: 1 }
    expect((await plan('transactionUpdated', corrupt)).body.detail).toContain('`action.field` is missing')
    expect((await plan('transactionUpdated', { ...corrupt, field: 'id' })).status).toBe(201)
  })

  describe('with a receiver', () => {
    let receiver: Receiver
    afterEach(() => receiver.close())

    test('a callback is listed with its attempts and replayed', async () => {
      receiver = await startReceiver()
      const { ask, pay } = open()
      const { body } = await pay('a', receiver.url)
      await ask('POST', '/worlds/w/clock/advance', { by: 'PT3S' })
      const [callback] = (await ask('GET', `/worlds/w/callbacks?about=${body.id}&state=delivered&service=dtone`)).body
      expect(callback).toMatchObject({
        name: 'transactionUpdated',
        attempts: [{ at: '2026-01-01T00:00:03.000Z', status: 200 }],
      })
      expect((await ask('GET', '/worlds/w/callbacks?state=failed')).body).toEqual([])
      expect((await ask('POST', `/worlds/w/callbacks/${callback.id}/replay`)).body.attempts).toHaveLength(2)
      expect(receiver.received).toHaveLength(2)
      expect((await ask('POST', '/worlds/w/callbacks/99/replay')).status).toBe(404)
    })

    test('a plan for a field that its callbacks lack is told in the journal and in the log', async () => {
      receiver = await startReceiver()
      const told: string[] = []
      const { ask, pay } = open({ notice: (line) => told.push(line) })
      const action = { kind: 'corrupt', how: 'field', field: 'state.id', value: 1 }
      await ask('POST', '/worlds/w/callback-plans', { action })
      await pay('a', receiver.url)
      await ask('POST', '/worlds/w/clock/advance', { by: 'PT3S' })
      const { entries } = (await ask('GET', '/worlds/w/journal?operationId=transactionUpdated')).body
      expect(entries[0].plans).toEqual([1])
      expect(entries[0].nearMiss).toEqual([
        expect.stringMatching(/^callback plan: the body stays, because it has no `state` \(there are id, external_id/),
      ])
      expect(told).toEqual([`dtone transactionUpdated: ${entries[0].nearMiss[0]}`])
    })

    test('a plan drops a callback and counts it', async () => {
      receiver = await startReceiver()
      const { ask, pay } = open()
      const plan = { select: { service: 'dtone', operationId: 'transactionUpdated' }, action: { kind: 'drop' } }
      expect((await ask('POST', '/worlds/w/callback-plans', plan)).status).toBe(201)
      await pay('a', receiver.url)
      await ask('POST', '/worlds/w/clock/advance', { by: 'PT1H' })
      expect(receiver.received).toEqual([])
      expect((await ask('GET', '/worlds/w/callback-plans')).body).toEqual([{ id: 1, seen: 1, applied: 1, ...plan }])
      expect((await ask('DELETE', '/worlds/w/callback-plans/1')).status).toBe(204)
      expect((await ask('DELETE', '/worlds/w/callback-plans/1')).body.detail).toContain('no callback plan 1')
      await ask('POST', '/worlds/w/callback-plans', plan)
      expect((await ask('DELETE', '/worlds/w/callback-plans')).status).toBe(204)
      expect((await ask('GET', '/worlds/w/callback-plans')).body).toEqual([])
      const endless = { action: { kind: 'delay', duration: 'P1Y' } }
      expect((await ask('POST', '/worlds/w/callback-plans', endless)).status).toBe(400)
    })
  })
})

describe('faults', () => {
  test('a rule with an error that its provider does not have is refused', async () => {
    const { ask, pay } = open()
    const fault = (service: string, error: string | number) =>
      ask('POST', '/worlds/w/faults', { select: { service }, effect: { kind: 'providerError', error } })
    expect((await fault('dtone', 'noSuchError')).body.detail).toContain('noSuchError')
    expect((await fault('africastalking', 'insufficientBalance')).status).toBe(400)
    expect((await fault('dtone', 1_006_002)).body.detail).toContain('1006002')
    expect((await fault('africastalking', 1_006_001)).status).toBe(400)
    expect((await fault('dtone', 'insufficientBalance')).status).toBe(201)
    expect((await pay('a')).body.errors).toEqual([{ code: 1006001, message: 'Insufficient balance' }])
    expect((await ask('GET', '/worlds/w/faults')).body).toMatchObject([{ id: 1, seen: 1, applied: 1, place: 'before' }])
    expect((await ask('DELETE', '/worlds/w/faults/1')).status).toBe(204)
    expect((await ask('DELETE', '/worlds/w/faults/1')).body.detail).toContain('no fault rule 1')
    expect((await pay('b')).status).toBe(201)
    await fault('dtone', 'insufficientBalance')
    await ask('DELETE', '/worlds/w/faults')
    expect((await pay('c')).status).toBe(201)
  })

  test('a rule for any provider is neither applied nor counted for providers without its error', async () => {
    const { ask, pay } = open()
    await ask('POST', '/worlds/w/faults', { select: { times: 1 }, effect: { kind: 'providerError', error: 1_009_503 } })
    const message = await simulators?.africastalking?.ask({
      method: 'POST',
      target: '/version1/messaging',
      headers: { apikey: 'w', accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from('username=sandbox&to=%2B254711000100&message=hello'),
    })
    expect([message?.status, (await pay('a')).status]).toEqual([201, 503])
    expect((await ask('GET', '/worlds/w/faults')).body).toMatchObject([{ seen: 1, applied: 1 }])
  })

  test('a rule for an operation that no provider has is refused', async () => {
    const { ask } = open()
    const add = (select: object) => ask('POST', '/worlds/w/faults', { select, effect: { kind: 'reset' } })
    expect((await add({ service: 'dtone', operationId: 'createTransaction' })).body.detail).toMatch(
      /has an operation "createTransaction"; there are .*postTransactionAsync/,
    )
    expect((await add({ service: 'africastalking', operationId: 'postTransactionAsync' })).status).toBe(400)
    expect((await add({ service: 'dtoone' })).body.detail).toBe(
      '`select.service` must be one of africastalking, dtone, acquirer.',
    )
    expect((await add({ service: 'dtone', operationId: 'postTransactionAsync' })).status).toBe(201)
  })

  test('an unknown effect is refused with its path', async () => {
    const { ask } = open()
    const reply = await ask('POST', '/worlds/w/faults', { effect: { kind: 'earthquake' } })
    expect(reply.status).toBe(400)
    expect(Object.keys(reply.body.errors)).toEqual([expect.stringContaining('effect')])
  })
})

describe('an advance whose world', () => {
  test.each([
    ['is replaced', 'PUT', '', 409, /^The advance was stopped at .*replaced or deleted/],
    ['is restored', 'PUT', '/snapshot', 409, /^The advance was stopped at .*replaced or deleted/],
    ['is deleted', 'DELETE', '', 404, /no world/i],
  ])('%s is told so at once, and one that waits for its turn with it', async (_, method, path, status, words) => {
    const { ask } = open()
    const { body: snapshot } = await ask('GET', '/worlds/w/snapshot')
    const settle = { quiet: 60_000 }
    const advances = ['PT1H', 'PT2H'].map((by) => ask('POST', '/worlds/w/clock/advance', { by, settle }))
    await simulators?.worlds.get('w')?.wall.turn()
    expect((await ask(method, `/worlds/w${path}`, path === '/snapshot' ? snapshot : undefined)).status).toBeLessThan(
      205,
    )
    for (const { status: told, body } of await Promise.all(advances))
      expect([told, body.detail]).toEqual([status, expect.stringMatching(words)])
  })
})

test.each([
  ['deleted', 'DELETE', 404],
  ['replaced', 'PUT', 409],
] as const)('a clock whose world is %s before it could be set is not said to be set', async (_, method, status) => {
  const { ask } = open()
  const advance = ask('POST', '/worlds/w/clock/advance', { by: 'PT1H', settle: { quiet: 60_000 } })
  await simulators?.worlds.get('w')?.wall.turn()
  const set = ask('PUT', '/worlds/w/clock', { now: '2026-02-01T00:00:00.000Z' })
  await ask(method, '/worlds/w')
  expect([(await set).status, (await advance).status]).toEqual([status, status])
})

describe('state', () => {
  test('collections are counted, and each of them can be listed', async () => {
    const { ask, pay } = open()
    await pay('a')
    const { body: collections } = await ask('GET', '/worlds/w/state/dtone')
    expect(collections[0]).toEqual({ name: 'transactions', count: 1 })
    for (const { name, count } of collections)
      expect([name, (await ask('GET', `/worlds/w/state/dtone/${name}`)).body.length]).toEqual([name, count])
  })

  test('the latest documents of a collection are listed alone, in their order', async () => {
    const { ask, pay } = open()
    for (const id of ['a', 'b', 'c']) await pay(id)
    const listed = async (query: string): Promise<string[]> => {
      const { body } = await ask('GET', `/worlds/w/state/dtone/transactions${query}`)
      return body.map(({ external_id }: { external_id: string }) => external_id)
    }
    const [all, latest, more] = [await listed(''), await listed('?last=2'), await listed('?last=9')]
    expect([all.length, latest, more]).toEqual([3, all.slice(1), all])
    expect((await ask('GET', '/worlds/w/state/dtone/transactions?last=0')).status).toBe(400)
  })

  test.each(['', '/transactions'])('a service that is not there is answered with those that are', async (end) => {
    const { ask } = open()
    const { status, body } = await ask('GET', `/worlds/w/state/nobody${end}`)
    expect([status, body.detail]).toEqual([404, expect.stringMatching(/no service nobody in this world, but .*dtone/)])
  })
})

describe('snapshots', () => {
  test('a fork starts from the same state and changes independently', async () => {
    const { ask, pay } = open()
    const { body } = await pay('a')
    expect((await ask('POST', '/worlds/w/fork', { name: 'other' })).status).toBe(201)
    expect((await ask('POST', '/worlds/w/fork', { name: 'other' })).status).toBe(409)
    await ask('POST', '/worlds/other/clock/advance', { by: 'PT1H' })
    const reverse = (world: string) => ask('POST', `/worlds/${world}/dtone/transactions/${body.id}/reverse`)
    expect((await reverse('other')).body.status).toBe('REVERSED')
    expect((await reverse('w')).status).toBe(409)
  })

  test('of two forks to one name that overlap, the second is refused', async () => {
    const { ask } = open()
    const end = simulators?.clockOf('w').hold()
    const forks = [1, 2].map(() => ask('POST', '/worlds/w/fork', { name: 'other' }))
    end?.()
    expect((await Promise.all(forks)).map(({ status }) => status)).toEqual([201, 409])
  })

  test('a snapshot is restored; an edited one is refused', async () => {
    const { ask, pay } = open()
    const snapshot = (await ask('GET', '/worlds/w/snapshot')).body
    await pay('a')
    expect((await ask('PUT', '/worlds/w/snapshot', snapshot)).status).toBe(200)
    expect((await pay('a')).status).toBe(201)
    expect((await ask('PUT', '/worlds/w/snapshot', { ...snapshot, content: {} })).status).toBe(400)
  })
})

test('an unknown query parameter is refused, not ignored', async () => {
  const { ask, pay } = open()
  await pay('one')
  const { status, body } = await ask('GET', '/worlds/w/journal?operation=postTransactionAsync')
  expect([status, body.detail]).toEqual([400, expect.stringContaining('`operation` is not known')])
  expect(body.detail).toContain('operationId')
  expect((await ask('GET', '/worlds/w/journal?operationId=getBalances')).body.entries).toEqual([])
})

test('the refusal of TRACE on a known path lists the allowed methods', async () => {
  const { respond } = createSimulators().control
  const trace = { method: 'TRACE', target: '/worlds/w', headers: {}, body: new Uint8Array() }
  expect(await respond(trace)).toMatchObject({ status: 405, headers: { allow: 'GET, PUT, DELETE' } })
})
