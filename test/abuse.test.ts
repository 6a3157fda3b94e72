import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callOver } from '../testing/http/callOver.ts'
import { bytesOf, exchange, type RawReply } from '../testing/http/exchange.ts'
import { startStack, worldNamed } from '../testing/index.ts'
import { type Abuse, abuses, notHttp, oddities, prototypesInBody } from './abuse/abuses.ts'
import { startTargets, type Target, type Targets, targetNames } from './abuse/targets.ts'

let targets: Targets

beforeAll(async () => {
  targets = await startTargets()
})
afterAll(async () => {
  expect(targets.reports.list()).toEqual([])
  await targets.stop()
})

describe.each(targetNames)('%s', (name) => {
  let target: Target

  beforeAll(() => {
    target = targets.of(name)
  })

  async function send(spoiled: ReturnType<Abuse['spoil']>): Promise<RawReply> {
    const isRequest = typeof spoiled === 'object' && 'method' in spoiled
    return exchange(target.origin, isRequest ? bytesOf(spoiled) : spoiled)
  }

  /** Nothing has changed, and the next caller is served. */
  async function expectUnharmed(work: () => Promise<void>): Promise<void> {
    const before = await target.state()
    await work()
    expect(await target.state()).toEqual(before)
    const next = await send(target.good())
    expect(next.status).toBe(target.accepted)
  }

  test('takes a good request, which shows in its state', async () => {
    const before = await target.state()
    expect(await send(target.good())).toMatchObject({ status: target.accepted })
    expect(await target.state()).not.toEqual(before)
  })

  test.each(abuses)('refuses $name in its own words, and loses nothing', async ({ spoil, refusals }) => {
    await expectUnharmed(async () => {
      target.expectRefusal(await send(spoil(target.good())), refusals[name])
    })
  })

  test('answers HEAD as it answers any wrong method, but for the body', async () => {
    await expectUnharmed(async () => {
      const head = await send({ ...target.good(), method: 'HEAD', body: '' })
      const full = await send({ ...target.good(), method: 'OPTIONS', body: '' })
      expect(head).toMatchObject({ status: full.status, body: '' })
      expect(head.headers.get('content-type')).toBe(full.headers.get('content-type'))
    })
  })

  test.each(notHttp)('survives $name', async ({ spoil, refusals }) => {
    await expectUnharmed(async () => {
      const reply = await send(spoil(target.good()))
      target.expectRefusal(reply, refusals[name])
    })
  })

  test('does not take a request that its client cuts short', async () => {
    await expectUnharmed(async () => {
      const good = target.good()
      const bytes = bytesOf({ ...good, headers: [...good.headers, ['content-length', '9999']] })
      expect(await exchange(target.origin, bytes, true)).toMatchObject({ status: 400 })
    })
  })

  test.each(oddities)('is not put off by $name', async ({ spoil, hasUnknownParameters = false }) => {
    const isRefused = hasUnknownParameters && target.refusesUnknownParameters === true
    expect(await send(spoil(target.good()))).toMatchObject({ status: isRefused ? 400 : target.accepted })
  })

  test('is not changed by members named like those of every object', async () => {
    const good = target.good()
    const reply = await send({ ...good, body: `{${prototypesInBody},${String(good.body).slice(1)}` })
    expect([target.accepted, 400]).toContain(reply.status)
    expect(reply.body).not.toContain('polluted')
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('polluted' in {}).toBe(false)
  })

  test('lets nobody in without the right credentials', async () => {
    for (const [headers, refusal] of target.strangers) {
      await expectUnharmed(async () => {
        const good = target.good()
        const anonymous = good.headers.filter(([header]) => header !== target.credentialHeader)
        target.expectRefusal(await send({ ...good, headers: [...anonymous, ...headers] }), refusal)
      })
    }
  })

  test('does not choose between two credentials', async () => {
    const { credentialHeader } = target
    if (credentialHeader === undefined) return
    await expectUnharmed(async () => {
      const good = target.good()
      const twice = good.headers.filter(([header]) => header === credentialHeader)
      const reply = await send({ ...good, headers: [...good.headers, ...twice] })
      const text = `The request was malformed:\nthe header ${credentialHeader.toLowerCase()} was sent more than once`
      target.expectRefusal(
        reply,
        { dtone: 1_000_400, africastalking: [400, text] as const, control: 400, gateway: 400 }[name],
      )
    })
  })
})

describe("a form of Africa's Talking", () => {
  const good = 'username=sandbox&to=%2B254711123900&message=Hello'
  const headers = [
    ['apiKey', 'demo'],
    ['accept', 'application/json'],
    ['content-type', 'application/x-www-form-urlencoded'],
  ] as const

  async function post(body: string | Uint8Array): Promise<RawReply> {
    const { origin } = targets.of('africastalking')
    return exchange(origin, bytesOf({ method: 'POST', path: '/version1/messaging', headers, body }))
  }

  const malformed = 'The request content was malformed:\n'
  test.each([
    ['a broken escape', `${good}&from=%zz`, `${malformed}the body is not percent-encoded UTF-8`],
    ['an escape cut off', `${good}%`, `${malformed}the body is not percent-encoded UTF-8`],
    ['an escape that is not UTF-8', `${good}%ff`, `${malformed}the body is not percent-encoded UTF-8`],
    ['bytes that are not UTF-8', Buffer.from(`${good}\xff`, 'latin1'), `${malformed}the body is not valid UTF-8`],
    ['JSON 10 000 deep', '{"to":'.repeat(10_000), "Request is missing required form field 'username'"],
    ['nothing', '', "Request is missing required form field 'username'"],
  ])('with %s is refused', async (_, body, text) => {
    const { state } = targets.of('africastalking')
    const before = await state()
    expect(await post(body)).toMatchObject({ status: 400, body: text })
    expect(await state()).toEqual(before)
  })

  test.each([
    ['members of every object', '__proto__=x&constructor=y&__proto__[polluted]=1&hasOwnProperty=z'],
    ['100 000 fields', 'x=&'.repeat(100_000)],
    ['nothing but separators', '&&==&=&&'],
    ['a NUL', 'x=%00'],
  ])('with %s beside its fields is taken', async (_, more) => {
    expect(await post(`${good}&${more}`)).toMatchObject({ status: 201 })
    expect('polluted' in {}).toBe(false)
  })
})

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'a/b?c#d%', 'clé'])(
  'a world named "%s" is a world like any other',
  async (name) => {
    const stack = await startStack()
    const world = worldNamed(stack.control, name)
    const authorization = `Basic ${Buffer.from(`${name}:secret`).toString('base64')}`
    const dtone = callOver(stack.urls.dtone, { authorization })
    const order = {
      external_id: 'order-1',
      product_id: 41402,
      credit_party_identifier: { mobile_number: '+2348030000100' },
    }

    expect(await dtone('POST', '/v1/async/transactions', order)).toMatchObject({ status: 201 })
    expect(await stack.control.perform('getWorld', { path: { world: name } })).toMatchObject({ name })
    await world.restore(await world.snapshot())
    expect((await dtone('GET', '/v1/transactions?external_id=order-1')).body).toMatchObject([
      { external_id: 'order-1' },
    ])
    await world.drop()
    expect(await stack.control.perform('listWorlds')).toEqual([])
    expect(stack.reports.list()).toEqual([])
    await stack.stop()
  },
)
