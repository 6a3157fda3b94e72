import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  entry,
  finished,
  firstLine,
  type RailyardProcesses,
  type Ran,
  railyardProcesses,
} from '../bin/railyardProcess.fixture.ts'
import { callOver } from '../testing/index.ts'
import { commandsOf, fencedBlocks } from './readme/blocks.ts'

const page = readFileSync(new URL('../docs/gateway.md', import.meta.url), 'utf8')
const section = /^### From registration to the first payout$[\s\S]*?^## /m.exec(page)?.[0] ?? ''
const [startBlock = '', storyBlock = ''] = fencedBlocks(section).map(({ text }) => text)
const walletSection = /^### A wallet by curl$[\s\S]*?^## /m.exec(page)?.[0] ?? ''
const [walletBlock = ''] = fencedBlocks(walletSection).map(({ text }) => text)

let processes: RailyardProcesses
let folder: string
let yard: Yard
beforeEach(async () => {
  processes = railyardProcesses()
  folder = mkdtempSync(join(tmpdir(), 'railyard-onboarding-'))
  yard = await up()
})
afterEach(async () => {
  await yard.end('SIGTERM')
  processes[Symbol.dispose]()
  rmSync(folder, { recursive: true })
})

/** A Railyard whose gateway is on the database of the story. */
interface Yard {
  readonly gateway: string
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Starts what the page starts, on free ports. */
async function up(): Promise<Yard> {
  const [command = ''] = commandsOf(startBlock)
  const words = command.split(' ').slice(2)
  const child = started(process.execPath, [entry, ...words, '--port', '0', '--json'])
  const { urls } = JSON.parse(await firstLine(child))
  return {
    gateway: urls.gateway,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    },
  }
}

/** Runs commands of the page in one shell, until one of them fails; a refusal fails, too. */
function shell(commands: readonly string[]): Promise<Ran> {
  const lines = commands.map((command) =>
    command
      .replaceAll('http://127.0.0.1:4003', yard.gateway)
      .replaceAll('npx railyard', `"${process.execPath}" "${entry}"`)
      .replaceAll(/(?<=^|\()curl /g, 'curl --silent --show-error --fail-with-body '),
  )
  return finished(started('sh', ['-ec', lines.join('\necho\n')]))
}

function started(program: string, words: readonly string[]): ChildProcess {
  return spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env: processes.environment, cwd: folder })
}

/** Where a command of the story begins. */
function indexOf(part: string): number {
  return commandsOf(storyBlock).findIndex((command) => command.includes(part))
}

test('a client registers, is approved, is funded, and pays, by the commands of the page', async () => {
  const { code, stdout, stderr } = await shell(commandsOf(storyBlock))
  expect([code, stderr]).toEqual([0, ''])
  const said = stdout.split('\n').filter((line) => line !== '')
  expect(said).toEqual([
    expect.stringContaining('"roles":["CompanyAdmin"],"mustChangePassword":true'),
    expect.stringContaining('"status":"Pending"'),
    expect.stringContaining('"isActive":true'),
    'Mariama is funded with 1000.00 SLE: its float is 1000.00 SLE',
    expect.stringContaining('"status":"Accepted"'),
    expect.stringMatching(/^demo is at /),
    expect.stringMatching(/^\[\{.*"status":"Completed".*\}\]$/),
    expect.stringMatching(/Mariama {2}Active {2}750\.00 SLE/),
  ])
})

test('what a client was given is there after the gateway was killed', async () => {
  const commands = commandsOf(storyBlock)
  const before = commands.slice(0, indexOf('gateway mail'))
  expect((await shell(before)).code).toBe(0)
  await yard.end('SIGKILL')
  yard = await up()
  const [environment = ''] = commands
  const after = await shell([environment, ...commands.slice(indexOf('gateway mail'))])
  expect([after.code, after.stderr]).toEqual([0, ''])
  expect(after.stdout).toContain('"status":"Completed"')
  const secret = /tp_live_[\w-]+/.exec((await shell([environment, 'npx railyard gateway mail'])).stdout)?.[0]
  const call = callOver(yard.gateway, { authorization: `Bearer ${secret}` })
  expect((await call('GET', '/api/Payment/completed')).body).toHaveLength(1)
})

test('a customer registers, tops up, pays and uploads a document, by the commands of the page', async () => {
  const { code, stdout, stderr } = await shell(commandsOf(walletBlock))
  expect([code, stderr]).toEqual([0, ''])
  const said = stdout.split('\n').filter((line) => line.trim() !== '')
  expect(said).toEqual([
    expect.stringContaining('"kycStatus":"None"'),
    expect.stringContaining('"balanceAfter":80'),
    expect.stringContaining('"balanceAfter":50'),
    expect.stringContaining('Date,Type,Description,Reference,Amount,Balance'),
    expect.stringMatching(/,credit,savings,,80\.00,80\.00/),
    expect.stringMatching(/,debit,water,INV-1,30\.00,50\.00/),
    expect.stringContaining('"status":"Pending"'),
    expect.stringMatching(/musa@example\.com {2}Pending {2}enabled {2}50\.00 SLE/),
  ])
})
