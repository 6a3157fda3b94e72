import { afterEach, expect, test } from 'vitest'
import { createSimulators, type Simulators } from '../index.ts'

let simulators: Simulators | undefined
afterEach(() => simulators?.close())

function open() {
  const running = createSimulators({ clock: { mode: 'manual', now: 0 } })
  simulators = running
  const names = (): string[] => running.worlds.list().map(({ name }) => name)
  return { ...running, names }
}

test.each(['.', '..', 'a\u0000b', 'a\r\nb', '\u001b[2J', '\u007f', '\u0085', '\ud800'])(
  'the world name %j is refused by the control plane and as a key',
  async (name) => {
    const { steer, dtone, africastalking, worlds, names } = open()
    worlds.create({ name: 'w' })
    if (name.isWellFormed()) {
      const target = `/worlds/${encodeURIComponent(name).replaceAll('.', '%2e')}`
      expect((await steer('PUT', target)).status).toBe(400)
    }
    expect((await steer('POST', '/worlds/w/fork', { name })).status).toBe(400)
    const authorization = `Basic ${Buffer.from(`${name}:s`).toString('base64')}`
    const request = { method: 'GET', target: '/v1/balances', body: new Uint8Array() }
    const refused = await dtone?.ask({ ...request, headers: { authorization } })
    if (name.isWellFormed() && !name.includes('\u0000')) {
      expect(refused?.status).toBe(401)
      expect(JSON.parse(refused?.body ?? '')).toHaveProperty('errors')
    }
    const headers = { apikey: name, accept: 'application/json' }
    const target = '/version1/messaging?username=sandbox'
    expect((await africastalking?.ask({ ...request, target, headers }))?.status).toBe(401)
    expect(names().filter((other) => other !== 'w' && !other.includes('\ufffd'))).toEqual([])
  },
)

test.each(['...', '.a', 'a b', 'é', '🙂', 'x'.repeat(512)])('the world name %j is taken', async (name) => {
  const { steer, africastalking, names } = open()
  expect((await steer('PUT', `/worlds/${encodeURIComponent(name)}`)).status).toBe(201)
  const headers = { apikey: name, accept: 'application/json' }
  const request = { method: 'GET', target: '/version1/messaging?username=sandbox', headers, body: new Uint8Array() }
  expect((await africastalking?.ask(request))?.status).toBe(200)
  expect(names()).toEqual([name])
})
