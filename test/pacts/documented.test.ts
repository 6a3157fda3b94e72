import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { fencedBlocks } from '../readme/blocks.ts'
import { africasTalking } from './africastalking/pact.ts'
import { dtone } from './dtone/pact.ts'
import { withoutProxies } from './verifier.ts'

const root = join(import.meta.dirname, '../..')
const [, section = ''] = readFileSync(join(root, 'docs/contracts.md'), 'utf8').split('## Consumer contracts\n')

test('the page names every state of the pacts, and its parameters', () => {
  const states = [africasTalking, dtone].flatMap(({ calls, messages }) =>
    [...calls, ...messages].map(({ given }) => given),
  )
  for (const { name, parameters = {} } of states) {
    const row = section.split('\n').find((line) => line.startsWith(`| \`${name}\` |`))
    expect(row, name).toBeDefined()
    for (const parameter of Object.keys(parameters)) expect(row).toContain(`\`${parameter}\``)
  }
})

test('the example of the page runs as it is written', async () => {
  const [, ownPacts = ''] = section.split('### Pacts of your own\n')
  const folder = mkdtempSync(join(tmpdir(), 'pact-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const code = (fencedBlocks(ownPacts)[0]?.text ?? '')
    .replace("'railyard/testing'", "'./testing/published.ts'")
    .replace("dir: 'pacts'", `dir: '${folder}'`)
    .replace("'pacts/", `'${folder}/`)
  expect(code).toContain('Verifier')
  const node = promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env: withoutProxies(),
  })
  expect((await node).stdout).toContain('the balances')
})
