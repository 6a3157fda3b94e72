import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { isAlive } from './isAlive.ts'

test('this process runs, one of another user too, and one that is not there does not', () => {
  expect([process.pid, 1].map(isAlive)).toEqual([true, true])
  expect(isAlive(2 ** 22 + 1)).toBe(false)
})

test.runIf(process.platform === 'linux')('a process has ended, though its parent does not ask how', async () => {
  const script = 'exec 3<&0; cat <&3 >/dev/null & echo $!; exec sleep 600'
  const parent = spawn('sh', ['-c', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    const pid = Number((await once(parent.stdout, 'data')).join(''))
    // The shell would ask; what it has become does not.
    await vi.waitUntil(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8') === 'sleep\n', { timeout: 60_000 })
    expect(isAlive(pid)).toBe(true)
    parent.stdin.end()
    await vi.waitUntil(() => !isAlive(pid), { timeout: 60_000 })
    expect(process.kill(pid, 0)).toBe(true)
  } finally {
    parent.kill()
  }
})
