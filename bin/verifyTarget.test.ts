import http from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { type Stack, type StackOptions, startStack } from '../testing/index.ts'
import { collectPrinted } from './printed.fixture.ts'
import { type VerifyOptions, verify } from './verify.ts'

const printed = collectPrinted()
const stops: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

/** A plain reverse proxy before a server. */
async function proxyBefore(url: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const agent = new http.Agent({ keepAlive: true })
  const proxy = http.createServer((request, response) => {
    const { url: path, method, headers } = request
    const further = http.request({ hostname, port, path, method, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    further.on('error', () => response.destroy())
    request.pipe(further)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  stops.push(async () => {
    agent.destroy()
    proxy.closeAllConnections()
    await new Promise((resolve) => proxy.close(resolve))
  })
  return `http://127.0.0.1:${Object(proxy.address()).port}`
}

async function start(options: StackOptions): Promise<Stack> {
  const stack = await startStack({ credentials: 'strict', ...options })
  stops.push(() => stack.stop())
  return stack
}

const usual: VerifyOptions = {
  ...{ target: [], spec: [], overlay: [], credentials: [], operation: [], case: [], seed: '42', report: [] },
  // Of real time, which depends on other load. What a limit finds is tested in contracts/run/timeLimit.test.ts.
  ...{ timeLimit: 60_000, wait: 0, prefer: false, coverage: '' },
}

/** Two accounts of DT One, as a user of a sandbox has them. */
async function accounts({ control }: Stack): Promise<VerifyOptions['credentials']> {
  const names = ['mine', 'another']
  for (const world of names) await control.call('putWorld', { path: { world }, body: { secret: `secret of ${world}` } })
  return names.map((name) => ({ name: 'dtone', value: `${name}:secret of ${name}` }))
}

const kinds = ['*/valid/example*', '*/credentials/*', '*/preferred/*', '*/invalid/path.*/unknown', '*/duplicate.*']

test('a strict target without a control plane, on a fast clock behind a proxy, has no false finding and most cells', async () => {
  const stack = await start({ clock: { mode: 'scaled', rate: 60 } })
  const credentials = await accounts(stack)
  const target = [{ name: 'dtone', value: await proxyBefore(stack.urls.dtone) }]
  const codes = [
    await verify({ ...usual, target, credentials, case: kinds }),
    await verify({ ...usual, target, credentials, case: ['*/duplicate.*'] }),
  ]
  const [, reached = 0] = /(\d+) of \d+ cells reached/.exec(printed.text()) ?? []
  expect(Number(reached)).toBeGreaterThanOrEqual(120)
  expect(printed.text().match(/^broken {2}.*\n.*$/gm) ?? []).toEqual([])
  expect(codes).toEqual([0, 0])
}, 300_000)

test('an answer that is held until the clock is moved is judged the same behind a proxy', async () => {
  const stack = await start({})
  const options = { ...usual, control: stack.urls.control, case: ['dtone/postTransactionSync/stateful/held.*'] }
  const target = [{ name: 'dtone', value: await proxyBefore(stack.urls.dtone) }]
  expect(await verify({ ...options, target })).toBe(0)
  expect(printed.text()).toContain('2 cases: 2 held, 0 broken, 0 unsupported')
})

test('callbacks and final states are awaited on a real clock', async () => {
  const stack = await start({ clock: { mode: 'real' } })
  const target = [{ name: 'dtone', value: stack.urls.dtone }]
  const ways = ['*/transactionUpdated/sent', '*/settled.getTransactionById/100']
  expect(await verify({ ...usual, target, credentials: await accounts(stack), wait: 4_000, case: ways })).toBe(0)
  expect(printed.text()).toContain('2 cases wait for it, 3 s in all')
  expect(printed.text()).toContain('2 cases: 2 held, 0 broken, 0 unsupported')
})

test('a service with providers is held by what it causes in the world that is named', async () => {
  const stack = await start({ credentials: 'open', gateway: { world: 'shop', logLevel: 'silent' } })
  const target = [{ name: 'gateway', value: stack.gateway?.url ?? '' }]
  const credentials = [{ name: 'gateway', value: stack.gateway?.apiKey ?? '' }]
  const options = { ...usual, target, credentials, world: 'shop' }
  const ways = ['undisturbed', 'reset-after', 'callback-doubled'].map((way) => `*/effects.paidOnce.mobileMoney/${way}`)
  expect(await verify({ ...options, control: stack.urls.control, case: ways })).toBe(0)
  expect(printed.text()).toContain('6 cases: 6 held, 0 broken, 0 unsupported')
  expect(await verify({ ...options, case: ways })).toBe(2)
  expect(printed.text()).toContain('--world names a world of a control plane: give --control URL too')
})
