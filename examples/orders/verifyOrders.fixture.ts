import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { namedPairs, type RunOptions, type RunResult, run } from '../../contracts/index.ts'

/** A piece of the service's source, and what takes its place. */
export type Edit = readonly [correct: string, wrong: string]

/** Runs `railyard verify` against the orders service with these edits, as its README does, but without long rests. */
export async function verifyOrders(
  edits: readonly Edit[] = [],
  options: Partial<Omit<RunOptions, 'pairs'>> = {},
): Promise<RunResult> {
  const server = http.createServer(await serviceOf(edited(edits)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const pairs = await namedPairs({
      target: [],
      spec: [{ name: fileAt('openapi.yaml'), value: `http://127.0.0.1:${Object(server.address()).port}` }],
      overlay: [{ document: undefined, file: fileAt('expectations.yaml') }],
      credentials: ['anna-key', 'ben-key'].map((value) => ({ name: 'openapi', value })),
      prefer: false,
      wait: 60_000,
    })
    return await run({
      pairs,
      seed: '42',
      timeLimit: 60_000,
      rest: 10,
      ...(edits.length > 0 && { callbackLateness: 3_000 }),
      ...options,
    })
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

function edited(edits: readonly Edit[]): string {
  return edits.reduce(
    (source, [correct, wrong]) => {
      if (source.split(correct).length !== 2) throw new Error(`server.ts has not exactly one ${correct}`)
      return source.replace(correct, () => wrong)
    },
    readFileSync(fileAt('server.ts'), 'utf8'),
  )
}

/** The service that a source describes. It is a module of its own in a folder of its own, where packages have no names. */
async function serviceOf(source: string): Promise<http.RequestListener> {
  const folder = mkdtempSync(join(tmpdir(), 'orders-'))
  const file = join(folder, 'server.ts')
  try {
    writeFileSync(file, source.replace("from 'express'", `from '${import.meta.resolve('express')}'`))
    const { createOrders } = await import(/* @vite-ignore */ file)
    return createOrders()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function fileAt(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}
