import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callOver } from '../testing/http/callOver.ts'
import { bytesOf, exchange, type RawReply } from '../testing/http/exchange.ts'
import { startStack, worldNamed } from '../testing/index.ts'
import { type Abuse, abuses, notHttp, prototypesInBody, unusualRequests } from './abuse/abuses.ts'
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

  async function send(altered: ReturnType<Abuse['alter']>): Promise<RawReply> {
    const isRequest = typeof altered === 'object' && 'method' in altered
    return exchange(target.origin, isRequest ? bytesOf(altered) : altered)
  }

  /** Expects that `work` does not change the state, and that the next valid request is accepted. */
  async function expectNoChange(work: () => Promise<void>): Promise<void> {
    const before = await target.state()
    await work()
    expect(await target.state()).toEqual(before)
    const next = await send(target.good())
    expect(next.status).toBe(target.accepted)
  }

  test('accepts a valid request, which changes its state', async () => {
    const before = await target.state()
    expect(await send(target.good())).toMatchObject({ status: target.accepted })
    expect(await target.state()).not.toEqual(before)
  })

  test.each(abuses)('refuses $name in its own format, and keeps its state', async ({ alter, refusals }) => {
    await expectNoChange(async () => {
      target.expectRefusal(await send(alter(target.good(), target.bodyLimit ?? 1_048_576)), refusals[name])
    })
  })

  test('refuses HEAD like any other wrong method, without a body', async () => {
    await expectNoChange(async () => {
      const head = await send({ ...target.good(), method: 'HEAD', body: '' })
      const full = await send({ ...target.good(), method: 'OPTIONS', body: '' })
      expect(head).toMatchObject({ status: full.status, body: '' })
      expect(head.headers.get('content-type')).toBe(full.headers.get('content-type'))
    })
  })

  test.each(notHttp)('refuses $name and serves the next request', async ({ alter, refusals }) => {
    await expectNoChange(async () => {
      const reply = await send(alter(target.good(), target.bodyLimit ?? 1_048_576))
      target.expectRefusal(reply, refusals[name])
    })
  })

  test('does not accept an incomplete request', async () => {
    await expectNoChange(async () => {
      const good = target.good()
      const bytes = bytesOf({ ...good, headers: [...good.headers, ['content-length', '9999']] })
      expect(await exchange(target.origin, bytes, true)).toMatchObject({ status: 400 })
    })
  })

  test.each(unusualRequests)(
    'accepts a request with $name, or refuses its unknown parameters',
    async ({ alter, hasUnknownParameters = false }) => {
      const isRefused = hasUnknownParameters && target.refusesUnknownParameters === true
      expect(await send(alter(target.good(), target.bodyLimit ?? 1_048_576))).toMatchObject({
        status: isRefused ? 400 : target.accepted,
      })
    },
  )

  test('does not let members such as __proto__ pollute prototypes', async () => {
    const good = target.good()
    const reply = await send({ ...good, body: `{${prototypesInBody},${String(good.body).slice(1)}` })
    expect([target.accepted, 400]).toContain(reply.status)
    expect(reply.body).not.toContain('polluted')
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('polluted' in {}).toBe(false)
  })

  const hasNoCredentials = name === 'control'

  test.skipIf(hasNoCredentials)('refuses wrong credentials', async () => {
    expect(target.wrongCredentials.length).toBeGreaterThan(0)
    for (const [headers, refusal] of target.wrongCredentials) {
      await expectNoChange(async () => {
        const good = target.good()
        const anonymous = good.headers.filter(([header]) => header !== target.credentialHeader)
        target.expectRefusal(await send({ ...good, headers: [...anonymous, ...headers] }), refusal)
      })
    }
  })

  test.skipIf(hasNoCredentials)('refuses two credentials', async () => {
    const { credentialHeader = '' } = target
    await expectNoChange(async () => {
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
    ['an incomplete escape', `${good}%`, `${malformed}the body is not percent-encoded UTF-8`],
    ['an escape that is not UTF-8', `${good}%ff`, `${malformed}the body is not percent-encoded UTF-8`],
    ['bytes that are not UTF-8', Buffer.from(`${good}\xff`, 'latin1'), `${malformed}the body is not valid UTF-8`],
    ['JSON 10 000 deep', '{"to":'.repeat(10_000), "Request is missing required form field 'username'"],
    ['no content', '', "Request is missing required form field 'username'"],
  ])('with %s is refused', async (_, body, text) => {
    const { state } = targets.of('africastalking')
    const before = await state()
    expect(await post(body)).toMatchObject({ status: 400, body: text })
    expect(await state()).toEqual(before)
  })

  test.each([
    [
      'fields named like members of Object.prototype',
      '__proto__=x&constructor=y&__proto__[polluted]=1&hasOwnProperty=z',
    ],
    ['100 000 fields', 'x=&'.repeat(100_000)],
    ['separators only', '&&==&=&&'],
    ['a NUL', 'x=%00'],
  ])('with %s in addition to its fields is accepted', async (_, more) => {
    expect(await post(`${good}&${more}`)).toMatchObject({ status: 201 })
    expect('polluted' in {}).toBe(false)
  })
})

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'a/b?c#d%', 'clé'])(
  'a world named "%s" works like any other world',
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
