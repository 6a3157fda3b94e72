import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Stack, startStack } from '../testing/index.ts'
import { compileConsole } from './compile.ts'
import { serveConsole } from './serveConsole.ts'
import { assertFresh } from './testing/assertFresh.ts'

let stack: Stack

beforeAll(async () => {
  stack = await startStack({ servePage: serveConsole })
})
afterAll(() => stack.stop())

test.each([
  ['/', 'text/html; charset=utf-8', '<script type="module" src="/console/app.js">'],
  ['/?from=a-link', 'text/html; charset=utf-8', 'name="viewport"'],
  ['/console/app.js', 'text/javascript; charset=utf-8', 'Railyard'],
  ['/console/style.css', 'text/css; charset=utf-8', '--ground: light-dark('],
])('GET %s is a file of the console', async (path, type, part) => {
  const answer = await fetch(stack.urls.control + path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  expect(await answer.text()).toContain(part)
})

test('HEAD has the headers of GET', async () => {
  const answer = await fetch(`${stack.urls.control}/`, { method: 'HEAD' })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
})

test('the policy allows what this port serves, no inline code or style, and no frame around it', async () => {
  const policy = (await fetch(`${stack.urls.control}/`)).headers.get('content-security-policy') ?? ''
  const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]))
  expect(Object.fromEntries(rules)).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'connect-src': "'self'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
  })
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test.each([
  ['POST', '/'],
  ['GET', '/console'],
  ['GET', '/console/'],
  ['GET', '/console/app.js/'],
  ['GET', '/console/../package.json'],
  ['GET', '/console/%2e%2e/compile.ts'],
  ['GET', '/constructor'],
])('%s %s is no file of the console', async (method, path) => {
  const status = await new Promise((resolve, reject) => {
    const asked = request(stack.urls.control, { method, path }, ({ statusCode }) => resolve(statusCode))
    asked.on('error', reject)
    asked.end()
  })
  expect(status).toBeOneOf([400, 404, 405])
})

test.each([
  ['host', 'evil.test'],
  ['origin', 'http://evil.test'],
])('a foreign %s gets nothing', async (name, value) => {
  const answer = await new Promise((resolve, reject) => {
    const asked = request(`${stack.urls.control}/`, { headers: { [name]: value } }, ({ statusCode }) =>
      resolve(statusCode),
    )
    asked.on('error', reject)
    asked.end()
  })
  expect(answer).toBe(403)
})

test('what a clone serves is compiled from its sources', () => assertFresh())

test('no file of the console names another server', async () => {
  const files = await compileConsole()
  const named = Object.values(files).flatMap((text) => [...text.matchAll(/https?:\/\/[^\s"'`)]+/g)].map(([url]) => url))
  // Comments name the control plane, and nothing is loaded from the names of the namespaces of XML.
  const others = named.filter((url) => !/^http:\/\/(www\.w3\.org\/|127\.0\.0\.1:4000)/.test(url))
  expect(others).toEqual([])
})
