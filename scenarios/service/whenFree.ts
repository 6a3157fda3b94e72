import { createServer } from 'node:net'
import { pause } from './realTime.ts'

/** Resolves once nothing listens on a port, or after two seconds: a process that was killed may hold it for longer than its shell lives. */
export async function whenFree(port: number): Promise<void> {
  for (let tried = 0; tried < 200 && !(await isFree(port)); tried++) await pause(10)
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
