import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { authorization } from '../createRequest.ts'
import { atMost, type Figure } from '../figure.ts'
import { median } from '../median.ts'
import { announced, residentMemory } from '../upProcess.ts'
import { now } from '../wallClock.ts'

const command = ['up', '--only', 'dtone,africastalking', '--port', '0', '--json']

/** The sources as they run, and the published form where it has been built. */
const forms = [
  { title: 'start-up', file: 'bin/railyard.mjs' },
  { title: 'start-up, built', file: 'dist/railyard.mjs' },
].map(({ title, file }) => ({ title, file: fileURLToPath(new URL(`../../${file}`, import.meta.url)) }))

interface Started {
  /** ms */
  readonly elapsed: number
  /** bytes */
  readonly rss: number
}

/** Starts `railyard up` with both providers until each has answered a GET with 200. */
export async function startUp(runs: number): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { title, file } of forms) {
    if (!existsSync(file)) continue
    const started: Started[] = []
    for (let run = 0; run < runs; run++) started.push(await start(file))
    const elapsed = median(started.map((of) => of.elapsed))
    const rss = median(started.map((of) => of.rss))
    figures.push(
      atMost(500, `${title}, to the first answers`, elapsed, 'ms'),
      atMost(120, `${title}, memory`, rss / 1e6, 'MB'),
    )
  }
  return figures
}

async function start(file: string): Promise<Started> {
  const started = now()
  const child = spawn(process.execPath, [file, ...command], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const { urls } = await announced(child)
    await get(`${urls.dtone}/balances`, { authorization })
    await get(`${urls.africastalking}/version1/messaging?username=sandbox&lastReceivedId=0`, { apiKey: 'demo' })
    return { elapsed: now() - started, rss: residentMemory(child) }
  } finally {
    const gone = once(child, 'exit')
    child.kill()
    await gone
  }
}

async function get(url: string, headers: Record<string, string>): Promise<void> {
  const response = await fetch(url, { headers: { accept: 'application/json', ...headers } })
  if (response.status !== 200) throw new Error(`Failed to GET ${url}: ${response.status} ${await response.text()}`)
  await response.arrayBuffer()
}
