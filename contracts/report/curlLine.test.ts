import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseRequest } from '../model/case.ts'
import { curlLine } from './curlLine.ts'

const url = 'http://127.0.0.1:4002'

test('a GET needs no options but its headers', () => {
  expect(curlLine({ method: 'GET', target: '/v1/products', headers: {} }, `${url}/`)).toBe(`curl -i ${url}/v1/products`)
})

test('a body is sent unchanged, without the content type that curl adds', () => {
  const request = { method: 'POST', target: '/a', headers: {}, body: "@it's" }
  expect(curlLine(request, url)).toBe(`curl -i -X POST -H Content-Type: --data-raw '@it'\\''s' ${url}/a`)
})

test('a body with a content type keeps it', () => {
  const request = { method: 'POST', target: '/a', headers: { 'Content-Type': 'application/json' }, body: '{}' }
  expect(curlLine(request, url)).toBe(`curl -i -X POST -H 'Content-Type: application/json' --data-raw '{}' ${url}/a`)
})

test('an empty header is sent, which curl would leave out', () => {
  expect(curlLine({ method: 'GET', target: '/', headers: { apiKey: '' } }, url)).toContain(`-H 'apiKey;'`)
})

test('HEAD does not wait for a body', () => {
  expect(curlLine({ method: 'HEAD', target: '/', headers: {} }, url)).toBe(`curl -i --head ${url}/`)
})

test('dots and brackets in a path are sent unchanged', () => {
  expect(curlLine({ method: 'GET', target: '/a/../b?tags[]=1', headers: {} }, url)).toBe(
    `curl -i --path-as-is --globoff '${url}/a/../b?tags[]=1'`,
  )
})

test('bytes that no shell word can hold are piped in', () => {
  const request = { method: 'POST', target: '/', headers: {}, body: new Uint8Array([0, 255, 37, 92, 39, 97, 49]) }
  expect(curlLine(request, url)).toBe(
    `printf '\\000\\377\\045\\134\\047a1' | curl -i -X POST -H Content-Type: --data-binary @- ${url}/`,
  )
})

test('a long body is read from a file', () => {
  const request = { method: 'POST', target: '/', headers: {}, body: `\n${'a'.repeat(20_000)}` }
  const line = curlLine(request, url)
  expect(line).toContain(`--data-binary @body.bin ${url}/ # body.bin: 20001 bytes that begin "\\naaa`)
  expect(line.length).toBeLessThan(300)
})

test('credentials are shell variables unless the target is on loopback', () => {
  const request = { method: 'GET', target: '/', headers: { Authorization: 'Basic c2VjcmV0', 'X-API-Key': 's' } }
  expect(curlLine(request, 'https://dvs-api.dtone.com')).toBe(
    `curl -i -H 'Authorization: '"$AUTHORIZATION" -H 'X-API-Key: '"$X_API_KEY" https://dvs-api.dtone.com/`,
  )
  expect(curlLine(request, url)).toContain('Basic c2VjcmV0')
})

test('bash hands curl the headers and the body of every request', () => {
  const value = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((one) => !one.includes('\0'))
  const body = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.uint8Array({ maxLength: 60 }))
  const requests = fc.sample(fc.record({ value, body }), { numRuns: 30, seed: 11 })
  const lines = requests.map(({ value, body }) => {
    const request: CaseRequest = { method: 'POST', target: '/x', headers: { 'Content-Type': value }, body }
    return `${curlLine(request, url)}; echo`
  })
  const script = [
    'curl() { local body=raw data; while [ $# -gt 0 ]; do case $1 in',
    '-H) printf %s "$2" | od -An -v -tx1 | tr -d " \\n"; printf " "; shift;;',
    '--data-raw) printf %s "$2" | od -An -v -tx1 | tr -d " \\n"; shift;;',
    '--data-binary) od -An -v -tx1 | tr -d " \\n"; shift;; esac; shift; done; }',
    ...lines,
  ].join('\n')
  const output = execFileSync('bash', { input: script }).toString().trimEnd().split('\n')
  expect(output.map((line) => line.trimEnd())).toEqual(
    requests.map(({ value, body }) => `${hex(`Content-Type: ${value}`)} ${hex(body)}`.trimEnd()),
  )
})

function hex(content: string | Uint8Array): string {
  return Buffer.from(content).toString('hex')
}
