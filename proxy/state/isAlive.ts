/** Whether a process runs, another user's too. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // The process is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
