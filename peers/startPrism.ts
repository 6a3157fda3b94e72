import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'

export interface Mock {
  readonly url: string
  stop(): Promise<void>
}

const cli = join(import.meta.dirname, 'node_modules/@stoplight/prism-cli/dist/index.js')

/** Starts `prism mock` of a document, on a free port of this machine. Rejects where it ends before it listens. */
export async function startPrism(file: string): Promise<Mock> {
  const port = await freePort()
  const options = ['mock', file, '--host', '127.0.0.1', '--port', String(port), '--multiprocess', 'false']
  const child = spawn(process.execPath, [cli, ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  // Whatever becomes of this process, the mock goes with it.
  const end = (): void => void child.kill()
  process.once('exit', end)
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-4_000)
      if (said.includes('Prism is listening')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', reject)
    void ended.then(() => reject(new Error(`Failed to start Prism on ${file}: it ended with\n${said}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      process.off('exit', end)
      child.kill()
      return ended
    },
  }
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = createServer()
  server.once('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
  })
  return promise
}
