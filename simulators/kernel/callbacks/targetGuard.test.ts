import { expect, test } from 'vitest'
import { TargetGuard } from './targetGuard.ts'

/** What the look-up of a host name gives; a name that is an address stands for a name that resolves to it. */
function lookedUp(guard: TargetGuard, host: string): Promise<string> {
  return new Promise((resolve) => {
    guard.lookup(host, {}, (error, address) => resolve(error === null ? String(address) : error.message))
  })
}

test('a name that resolves to loopback may be called', async () => {
  expect(await lookedUp(new TargetGuard(), 'localhost')).toMatch(/^(127\.0\.0\.1|::1)$/)
})

test('a name that resolves to another address is refused, unless the name is allowed', async () => {
  expect(await lookedUp(new TargetGuard(), '192.0.2.1')).toContain(
    'callbacks go to loopback only; --allow-callbacks 192.0.2.1 allows it',
  )
  expect(await lookedUp(new TargetGuard(['192.0.2.1']), '192.0.2.1')).toBe('192.0.2.1')
})

test.each(['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', 'fe80::1'])(
  'a name that resolves to %s, of a metadata service or this link, is refused even if it is allowed',
  async (address) => {
    expect(await lookedUp(new TargetGuard([address]), address)).toContain('callbacks never go there')
    const host = address.includes(':') ? `[${address}]` : address
    expect(new TargetGuard([address]).refusal(new URL(`http://${host}/`))).toContain('callbacks never go there')
  },
)

test('only http and https are called', () => {
  expect(new TargetGuard().refusal(new URL('file:///etc/passwd'))).toBe('callbacks go to http or https, not to file:')
  expect(new TargetGuard().refusal(new URL('https://127.0.0.1/'))).toBeUndefined()
})

test.each(['hooks.example.com', 'localhost.example.com', 'mylocalhost'])(
  'the name %s is refused before it is looked up',
  (host) => {
    const url = new URL(`http://${host}/hook`)
    expect(new TargetGuard().refusal(url)).toBe(
      `${host} is refused: callbacks go to loopback only; --allow-callbacks ${host} allows it`,
    )
    expect(new TargetGuard([host.toUpperCase()]).refusal(url)).toBeUndefined()
  },
)

test.each(['localhost', 'LOCALHOST', 'app.localhost'])('the name %s is looked up: it may be loopback', (host) => {
  expect(new TargetGuard().refusal(new URL(`http://${host}/hook`))).toBeUndefined()
})
