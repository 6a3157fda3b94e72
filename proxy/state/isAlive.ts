import { readFileSync } from 'node:fs'

/** Whether a process runs, another user's too. One that has ended does not, even if nothing has asked how. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !isZombie(pid)
  } catch (error) {
    // The process is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Whether a process has ended and waits for its parent. In a container the parent of what goes on in the background is process 1, which
 * is often a program that never asks.
 * @see proc_pid_stat(5)
 */
function isZombie(pid: number): boolean {
  try {
    return /\) Z [^)]*$/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
