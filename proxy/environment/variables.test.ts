import { execFileSync } from 'node:child_process'
import { parseEnv } from 'node:util'
import { beforeEach, expect, test } from 'vitest'
import { trustFiles } from '../authority/trustFiles.ts'
import { forShell, shells } from './shells.ts'
import { type Reachable, variables as variablesOf } from './variables.ts'

const reachable = {
  url: 'http://127.0.0.1:4004',
  trust: trustFiles('/state/authority'),
  services: { control: 'http://127.0.0.1:4000' },
}

const warnings: string[] = []
beforeEach(() => {
  warnings.length = 0
})
const variables = (to: Reachable, present: NodeJS.ProcessEnv) => variablesOf(to, present, (line) => warnings.push(line))

test('programs are sent to the proxy and trust the bundle', () => {
  expect(variables(reachable, {})).toMatchObject({
    HTTPS_PROXY: 'http://127.0.0.1:4004',
    http_proxy: 'http://127.0.0.1:4004',
    NODE_USE_ENV_PROXY: '1',
    NODE_EXTRA_CA_CERTS: '/state/authority/bundle.pem',
    SSL_CERT_FILE: '/state/authority/bundle.pem',
    REQUESTS_CA_BUNDLE: '/state/authority/bundle.pem',
    RAILYARD_CONTROL_URL: 'http://127.0.0.1:4000',
  })
})

test('loopback is not sent to the proxy, and neither is what the user keeps from proxies', () => {
  expect(variables(reachable, {})['no_proxy']).toBe('localhost,127.0.0.1,::1')
  expect(variables(reachable, { no_proxy: 'db.local, localhost' })['NO_PROXY']).toBe('db.local,localhost,127.0.0.1,::1')
  expect(warnings).toEqual([])
})

test.each([
  '*',
  '.dtone.com',
  'dtone.com',
  '*.DTONE.com',
  '*dtone.com',
  'dvs-api.dtone.com:443',
  'com',
  'payments.africastalking.com',
])('the entry %s, which names a host of a provider, is left out with one warning', (entry) => {
  const { NO_PROXY, no_proxy } = variables(reachable, { NO_PROXY: `db.local,${entry}, notdtone.com` })
  expect([NO_PROXY, no_proxy]).toEqual(Array(2).fill('db.local,notdtone.com,localhost,127.0.0.1,::1'))
  expect(warnings).toEqual([`${entry} is left out of NO_PROXY: requests would reach the real provider`])
})

test('options of Java and folders of PHP that the user has are kept', () => {
  const { JAVA_TOOL_OPTIONS, PHP_INI_SCAN_DIR } = variables(reachable, {
    JAVA_TOOL_OPTIONS: '-Xmx1g',
    PHP_INI_SCAN_DIR: '/own',
  })
  expect(JAVA_TOOL_OPTIONS).toMatch(/^-Xmx1g -Dhttps\.proxyHost=127\.0\.0\.1 -Dhttps\.proxyPort=4004 /)
  expect(PHP_INI_SCAN_DIR).toMatch(/^\/own[:;]\/state\/authority\/php$/)
})

test('a path with a space stays one option of Java', () => {
  const trust = trustFiles('/my state/authority')
  expect(variables({ ...reachable, trust }, {})['JAVA_TOOL_OPTIONS']).toContain(
    ' "-Djavax.net.ssl.trustStore=/my state/authority/truststore.p12" ',
  )
})

const awkward = { PLAIN: 'a', QUOTED: `it's $HOME "\\"`, SPACED: 'a b|c' }

test('bash reads the values that were meant', () => {
  const script = `${forShell('bash', awkward)}env -0`
  const env = execFileSync('bash', ['-c', script], { encoding: 'utf8', env: {} }).split('\0')
  expect(env).toEqual(expect.arrayContaining(Object.entries(awkward).map(([name, value]) => `${name}=${value}`)))
})

test('an .env file is read as it was meant', () => {
  const { QUOTED: _, ...simple } = awkward
  expect(parseEnv(forShell('dotenv', simple))).toEqual(simple)
})

test.each([
  ['fish', `set -gx QUOTED 'it\\'s $HOME "\\\\"'`],
  ['powershell', `$env:QUOTED = 'it''s $HOME "\\"'`],
] as const)('the quotes of %s are escaped', (shell, line) => {
  expect(forShell(shell, awkward).split('\n')[1]).toBe(line)
  expect(shells).toContain(shell)
})
