import { join } from 'node:path'
import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { licenceComplaints } from './licenceComplaints.ts'
import { installedPackages, type ThirdParty } from './packages.ts'
import { scriptComplaints } from './scriptComplaints.ts'

const installed = installedPackages(join(import.meta.dirname, '../..'))
const harmless: ThirdParty = {
  name: 'one',
  version: '1.0.0',
  licence: 'MIT',
  path: 'node_modules/one',
  installScripts: [],
}

test('what is installed with the package has allowed licences, no install scripts and no telemetry', () => {
  expect(installed.length).toBeGreaterThan(100)
  expect(installed.map(({ name }) => name)).toContain('streamsearch')
  expect(licenceComplaints(installed)).toEqual([])
  expect(scriptComplaints(packageJson.scripts, installed)).toEqual([])
})

test('what is needed for development alone is not installed with it', () => {
  expect(installed.map(({ name }) => name)).not.toContain('vitest')
  expect(installed.filter(({ name }) => name.startsWith('@stoplight/'))).toEqual([])
})

test.each(['GPL-3.0-only', 'none', 'UNLICENSED', '(GPL-2.0-only OR AGPL-3.0-only)', '(MIT AND GPL-3.0-only)'])(
  'the licence %s is told',
  (licence) => {
    expect(licenceComplaints([{ ...harmless, licence }])).toEqual([
      expect.stringContaining(`one 1.0.0 has the licence ${licence}`),
    ])
  },
)

test('of alternatives one is enough', () => {
  expect(licenceComplaints([{ ...harmless, licence: '(GPL-2.0-only OR MIT)' }])).toEqual([])
})

test('install scripts of ours and of others, and telemetry, are told', () => {
  const scarf: ThirdParty = { ...harmless, name: '@scarf/scarf', installScripts: ['postinstall'] }
  expect(scriptComplaints({ postinstall: 'node x', test: 'vitest' }, [harmless, scarf])).toEqual([
    'railyard has the script postinstall, which npm runs wherever it is installed',
    '@scarf/scarf has the script postinstall, which npm runs wherever railyard is installed',
    '@scarf/scarf sends telemetry',
  ])
})
