import { expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { versionLine } from './versionLine.ts'

test('--version --json prints both versions as one line of JSON, in either order', () => {
  const line = versionLine(['--version', '--json'])
  expect(line).toBe(versionLine(['--json', '-V']))
  expect(line?.split('\n')).toHaveLength(2)
  expect(JSON.parse(line ?? '')).toEqual({ version: packageJson.version, surfaceVersion: packageJson.surfaceVersion })
})

test.each([[['--version']], [['up', '--json']], [['up', '--version', '--json']], [[]]])(
  '%j is another command line',
  (words) => {
    expect(versionLine(words)).toBeUndefined()
  },
)
