import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { secureRandom } from '../gateway/runtime/random.ts'

const railyard = fileURLToPath(new URL('../bin/railyard.mjs', import.meta.url))

/** Starts a command of Railyard in a process of its own, which says what is up as JSON. */
export function startAlone(...argv: string[]) {
  return spawn(process.execPath, [railyard, ...argv, '--json'], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Kills a process, and resolves when it has ended. */
export async function endAlone(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

/** Does something with a schema of its own on a PostgreSQL server, and drops it. */
export async function inSchema<Result>(
  server: string,
  task: (url: string, schema: string) => Promise<Result>,
): Promise<Result> {
  const schema = `bench_${Buffer.from(secureRandom.bytes(6)).toString('hex')}`
  const url = new URL(server)
  url.searchParams.set('options', `-c search_path=${schema}`)
  const psql = (statement: string): Buffer => execFileSync('psql', [server, '-qc', statement], { stdio: 'pipe' })
  psql(`create schema ${schema}`)
  try {
    return await task(url.href, schema)
  } finally {
    psql(`drop schema ${schema} cascade`)
  }
}

/** Sends a request, and resolves with the JSON of its answer. Throws where that is no success. */
export async function json(
  method: string,
  url: string,
  headers: Record<string, string>,
  body?: object,
): Promise<unknown> {
  const content = body === undefined ? {} : { body: JSON.stringify(body) }
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  const response = await fetch(url, { method, headers: { ...headers, ...type }, ...content })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text.slice(0, 300)}`)
  return text === '' ? undefined : JSON.parse(text)
}
