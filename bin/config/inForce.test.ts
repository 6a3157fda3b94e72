import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, expect, test } from 'vitest'
import { addStartOptions } from '../startOptions.ts'
import { addUpOptions } from '../upOptions.ts'
import { inForce } from './inForce.ts'

const folder = mkdtempSync(join(tmpdir(), 'railyard-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

/** What is in force for `up` with these words and variables, by name. */
async function settled(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Record<string, readonly [value: unknown, source: string]>> {
  const command = addUpOptions(new Command('up')).exitOverride().parse(words, { from: 'user' })
  const { settings } = await inForce(command, environment, folder)
  expect(settings.map(({ setting, value }) => [setting.name, value])).toEqual(
    settings.map(({ setting }) => [setting.name, command.getOptionValue(setting.name)]),
  )
  return Object.fromEntries(settings.map(({ setting, value, source }) => [setting.name, [value, source]]))
}

test('a flag comes before a variable, a variable before the configuration, and that before the default', async () => {
  written('railyard.yaml', 'port: 5000\nseed: file\ncredentials: strict\n')
  const { port, seed, credentials, clock } = await settled(['--port', '6000'], {
    RAILYARD_PORT: '7000',
    RAILYARD_SEED: 'variable',
  })
  expect({ port, seed, credentials, clock }).toEqual({
    port: [6_000, 'flag'],
    seed: ['variable', 'RAILYARD_SEED'],
    credentials: ['strict', 'railyard.yaml:3:1'],
    clock: [{ mode: 'real' }, 'default'],
  })
  expect((await settled(['--no-config']))['port']).toEqual([4_000, 'default'])
})

test('another file is named by a flag or a variable, and must be there', async () => {
  written('railyard.yaml', 'port: 5000\n')
  written('ci.yaml', 'port: 5100\n')
  expect((await settled([], { RAILYARD_CONFIG: 'ci.yaml' }))['port']).toEqual([5_100, 'ci.yaml:1:1'])
  expect((await settled(['--config', 'ci.yaml'], { RAILYARD_CONFIG: 'none.yaml' }))['port']?.[0]).toBe(5_100)
  await expect(settled(['--config', 'none.yaml'])).rejects.toThrow(
    /the configuration .*none\.yaml cannot be read: ENOENT/,
  )
})

test('lists, switches, ports and clocks have the forms of YAML, and commas in variables', async () => {
  const file = written(
    'forms.yaml',
    'only: [control, dtone]\nallowHost: [railyard, app]\nproxy: true\ndemo: false\nports: { dtone: 5002 }\nclock: scaled:60\n',
  )
  expect(await settled(['--config', file])).toMatchObject({
    only: [['control', 'dtone'], 'forms.yaml:1:1'],
    allowHost: [['railyard', 'app'], 'forms.yaml:2:1'],
    proxy: [true, 'forms.yaml:3:1'],
    demo: [false, 'forms.yaml:4:1'],
    ports: [{ dtone: 5_002 }, 'forms.yaml:5:1'],
    clock: [{ mode: 'scaled', rate: 60 }, 'forms.yaml:6:1'],
  })
  const variables = { RAILYARD_ALLOW_HOST: 'one, two', RAILYARD_PROXY: '0', RAILYARD_ONLY: 'dtone', RAILYARD_DEMO: '' }
  expect(await settled(['--config', file], variables)).toMatchObject({
    allowHost: [['one', 'two'], 'RAILYARD_ALLOW_HOST'],
    proxy: [false, 'RAILYARD_PROXY'],
    only: [['dtone'], 'RAILYARD_ONLY'],
    demo: [false, 'forms.yaml:4:1'],
  })
  expect((await settled(['--config', file, '--no-proxy']))['proxy']).toEqual([false, 'flag'])
})

test('files are looked for from the folder of the configuration, and URLs are left as they are', async () => {
  written('paths.yaml', 'database: data.db\nkycFolder: kyc\n')
  const { database, kycFolder } = await settled(['--config', 'paths.yaml'])
  expect([database?.[0], kycFolder?.[0]]).toEqual([join(folder, 'data.db'), join(folder, 'kyc')])
  written('server.yaml', 'database: postgres://127.0.0.1/x\n')
  expect((await settled(['--config', 'server.yaml']))['database']?.[0]).toBe('postgres://127.0.0.1/x')
})

test.each([
  [{ RAILYARD_PORT: 'x' }, 'RAILYARD_PORT: port: It is a whole number from 0 to 65530.'],
  [{ RAILYARD_PROXY: 'yes' }, 'RAILYARD_PROXY: proxy: RAILYARD_PROXY is true or false.'],
  [{ RAILYARD_CREDENTIALS: 'shut' }, 'RAILYARD_CREDENTIALS: credentials: Allowed choices are open, strict.'],
  [{ RAILYARD_PORTS: 'dtone' }, 'RAILYARD_PORTS: ports: "dtone" is no part with a port, such as dtone=5002.'],
])('%j is refused', async (environment, message) => {
  await expect(settled(['--no-config'], environment)).rejects.toThrow(message)
})

test('a value that only its option can judge is refused with its place', async () => {
  written('judged.yaml', 'seed: 1\nclock: fast\n')
  await expect(settled(['--config', 'judged.yaml'])).rejects.toThrow('judged.yaml:2:1: clock: It is real, manual, or')
})

test('what only options can judge is told all at once', async () => {
  written('judged.yaml', 'clock: fast\nhost: http://x\nport: 99999\n')
  await expect(settled(['--config', 'judged.yaml'])).rejects.toThrow(
    /^the configuration has 3 mistakes:\n.*:3:1: port: .*\n.*:1:1: clock: .*\n.*:2:1: host: .*$/,
  )
})

test('a command that knows fewer options takes the same configuration', async () => {
  written('railyard.yaml', 'proxy: true\nlog: json\nseed: 9\n')
  const exec = addStartOptions(new Command('exec'), { port: 0, only: ['control'] }).parse([], { from: 'user' })
  const { settings } = await inForce(exec, {}, folder)
  expect(settings.find(({ setting }) => setting.name === 'seed')).toMatchObject({ value: '9' })
  expect(exec.opts()).not.toHaveProperty('log')
})
