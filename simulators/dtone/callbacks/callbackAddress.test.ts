import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSteeredDtone } from '../../../testing/providers/steeredDtone.ts'
import { invariant } from '../../kernel/index.ts'

let stack: ReturnType<typeof createSteeredDtone>
let server: Server
let callback_url: string
/** The address of the sender of each request; only 127.0.0.1 is on the allow-list. */
const senders: (string | undefined)[] = []

beforeEach(async () => {
  senders.length = 0
  stack = createSteeredDtone()
  await stack.open()
  server = createServer(({ socket }, response) => {
    senders.push(socket.remoteAddress)
    response.writeHead(socket.remoteAddress === '127.0.0.1' ? 200 : 403).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  invariant(typeof address === 'object' && address !== null, 'Failed to start the receiver.')
  callback_url = `http://127.0.0.1:${address.port}/`
})

afterEach(() => {
  stack.close()
  server.closeAllConnections()
  server.close()
  expect(stack.reported).toEqual([])
})

const from = (callbackAddress: string | null) => stack.steer('PATCH', '/dtone/settings', { callbackAddress })
const callbacks = async () => (await stack.steer('GET', '/callbacks')).body

test('callbacks that come from another address are refused by an allow-list, and again until they give up', async () => {
  expect((await from('127.0.0.2')).body.callbackAddress).toBe('127.0.0.2')
  await stack.order({ callback_url })
  await stack.pass('PT1H')
  expect(senders).toEqual(Array.from({ length: 5 }, () => '127.0.0.2'))
  expect(await callbacks()).toMatchObject([{ state: 'failed', attempts: [{ status: 403 }, {}, {}, {}, {}] }])
})

test('without the setting they come from the usual address, also after it was taken back', async () => {
  await from('127.0.0.2')
  await from(null)
  await stack.order({ callback_url })
  await stack.pass('PT3S')
  expect(senders).toEqual(['127.0.0.1'])
})

test('a name that stands for loopback is reached from the address too', async () => {
  await from('127.0.0.3')
  await stack.order({ callback_url: callback_url.replace('127.0.0.1', 'localhost') })
  await stack.pass('PT3S')
  expect(senders).toEqual(['127.0.0.3'])
})

test('a fork sends a waiting callback from the address', async () => {
  await from('127.0.0.2')
  await stack.order({ callback_url })
  await stack.steer('POST', '/fork', { name: 'fork' })
  await from(null)
  await stack.pass('PT3S', 'fork')
  expect(senders).toEqual(['127.0.0.2'])
})

test.each(['10.0.0.1', '127.0.0.0', '127.255.255.255', '127.0.0.256', '127.1', 'localhost', '::1', ''])(
  'the address %s is refused',
  async (address) => {
    expect((await from(address)).status).toBe(400)
  },
)

test.each(['127.0.0.1', '127.255.255.254', '127.0.0.10', '127.255.255.0'])(
  'the address %s is taken',
  async (address) => {
    expect((await from(address)).status).toBe(200)
  },
)
