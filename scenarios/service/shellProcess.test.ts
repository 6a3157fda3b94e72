import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test, vi } from 'vitest'
import { pause } from './realTime.ts'
import { printed, startShell } from './shellProcess.ts'

const { env } = process

test('a command that ends tells how, and what it printed', async () => {
  const command = startShell('printf "\\033[31mout\\033[0m\\n"; echo err >&2; exit 3', { env })
  await command.ended
  await command.stop()
  expect(command.end).toBe('with exit code 3')
  expect(command.hasSucceeded).toBe(false)
  expect(command.output.split('\n').sort()).toEqual(['', 'err', 'out'])
})

test('its variables reach it', async () => {
  const command = startShell('echo "at $PORT"', { env: { ...env, PORT: '7' } })
  await command.ended
  await command.stop()
  expect(command.output).toBe('at 7\n')
  expect(command.hasSucceeded).toBe(true)
})

test('stopping ends the whole tree of its processes', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'railyard-tree-'))
  const pids = join(dir, 'pids')
  const command = startShell(`(sh -c 'echo $$ >> ${pids}; echo up; sleep 1000; true' & wait)`, { env, dir })
  while (!command.output.includes('up')) await pause(1)
  const pid = Number(readFileSync(pids, 'utf8'))
  expect(isAlive(pid)).toBe(true)
  await command.stop()
  // The output of a process closes a moment before it is gone.
  await vi.waitUntil(() => !isAlive(pid), { timeout: 60_000, interval: 5 })
  expect(isAlive(pid)).toBe(false)
})

test('output is kept up to its end, and forgotten on request', async () => {
  const command = startShell('head -c 100000 /dev/zero | tr "\\0" x; echo end', { env })
  await command.ended
  await command.stop()
  expect(command.output).toHaveLength(65_536)
  expect(command.output.endsWith('xend\n')).toBe(true)
  command.forgetOutput()
  expect(command.output).toBe('')
})

test.skipIf(process.platform === 'win32')(
  'a process that has left the group does not keep this one from its end',
  async () => {
    const module = new URL('./shellProcess.ts', import.meta.url).href
    const script = `const { startShell } = await import('${module}')
const command = startShell("setsid sh -c 'echo $$; exec sleep 60' & wait", { env: process.env })
while (command.output === '') await new Promise((resolve) => setImmediate(resolve))
command.kill()
await command.ended
console.log(command.output.trim())`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 30_000,
    })
    process.kill(Number(stdout), 'SIGKILL')
    expect(stdout).toMatch(/^\d+\n$/)
  },
)

test.skipIf(process.platform === 'win32')('this process waits until what ignores SIGTERM has been killed', async () => {
  const module = new URL('./shellProcess.ts', import.meta.url).href
  const script = `const { startShell } = await import('${module}')
const command = startShell("trap '' TERM; echo up; (trap '' TERM; sleep 1000; true) & (trap '' TERM; sleep 1000; true)", { env: process.env })
while (command.output === '') await new Promise((resolve) => setImmediate(resolve))
await command.stop()
console.log('stopped', command.hasSucceeded)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  expect(stdout).toBe('stopped false\n')
})

test('what was printed is told in its last lines', () => {
  expect(printed('')).toBe(' It has printed nothing.')
  expect(printed('a\nb\nc\n', 2)).toBe(' It has printed:\n  b\n  c')
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !(existsSync(`/proc/${pid}/stat`) && / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')))
  } catch {
    return false
  }
}
