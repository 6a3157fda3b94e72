import { expect, test } from 'vitest'
import { accounts, proxyBefore, startTarget, verified } from './verifyTarget.fixture.ts'

test('an answer that is held until the clock is moved is judged the same behind a proxy', async () => {
  const stack = await startTarget({})
  const target = [{ name: 'dtone', value: await proxyBefore(stack.urls.dtone) }]
  const held = ['dtone/postTransactionSync/stateful/held.*']
  const { code, printed } = await verified({ target, control: stack.urls.control, case: held })
  expect(printed).toContain('2 cases: 2 held, 0 broken, 0 unsupported')
  expect(code).toBe(0)
})

test('callbacks and final states are awaited on a real clock', async () => {
  const stack = await startTarget({ clock: { mode: 'real' } })
  const target = [{ name: 'dtone', value: stack.urls.dtone }]
  const ways = ['*/transactionUpdated/sent', '*/settled.getTransactionById/100']
  const options = { target, credentials: await accounts(stack), wait: 4_000, case: ways }
  const { code, printed } = await verified(options)
  expect(printed).toContain('2 cases wait for it, 3 s in all')
  expect(printed).toContain('2 cases: 2 held, 0 broken, 0 unsupported')
  expect(code).toBe(0)
})

test('a service with providers is held by what it causes in the world that is named', async () => {
  const stack = await startTarget({ credentials: 'open', gateway: { world: 'shop', demo: true, logLevel: 'silent' } })
  const target = [{ name: 'gateway', value: stack.gateway?.url ?? '' }]
  const credentials = [{ name: 'gateway', value: stack.gateway?.apiKey ?? '' }]
  const ways = ['undisturbed', 'reset-after', 'callback-doubled'].map((way) => `*/effects.paidOnce.mobileMoney/${way}`)
  const options = { target, credentials, world: 'shop', case: ways }
  const { code, printed } = await verified({ ...options, control: stack.urls.control })
  expect(printed).toContain('6 cases: 6 held, 0 broken, 0 unsupported')
  expect(code).toBe(0)
  const alone = await verified(options)
  expect(alone.printed).toContain('--world names a world of a control plane: give --control URL too')
  expect(alone.code).toBe(2)
})
