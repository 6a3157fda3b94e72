import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { isRecord } from '../specs/openapi/index.ts'
import { deadline } from './deadline.ts'

/** A Railyard that runs, as it tells other commands of this user. */
export interface RunningUp {
  readonly pid: number
  /** The URL of each part that has a port. */
  readonly urls: Readonly<Record<string, string>>
  /** Absent where the proxy is off. */
  readonly proxy?: string
}

/** Milliseconds in which a Railyard that runs answers. */
const patience = 2_000

/** The folder for what Railyard keeps between runs: `$XDG_STATE_HOME/railyard`, or `~/.local/state/railyard`. */
export function stateFolder(environment: Readonly<NodeJS.ProcessEnv> = process.env): string {
  const named = environment['XDG_STATE_HOME'] ?? ''
  // The XDG specification says that a relative path is ignored.
  return join(isAbsolute(named) ? named : join(homedir(), '.local', 'state'), 'railyard')
}

/** Tells other commands that this process runs, in a file that only its user can read. The returned function removes the file. */
export function writeRunning(running: RunningUp, state = stateFolder()): () => void {
  const folder = runningFolder(state)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${running.pid}.json`)
  writeFileSync(file, `${JSON.stringify(running)}\n`, { mode: 0o600 })
  return () => rmSync(file, { force: true })
}

/** The Railyard of this user that was started last and answers; undefined when none does. Files of ended processes are deleted. */
export async function readRunning(
  isWanted: (running: RunningUp) => boolean = () => true,
  state = stateFolder(),
): Promise<RunningUp | undefined> {
  for (const file of newestFirst(runningFolder(state))) {
    const running = read(file)
    if (running === undefined || !isAlive(running.pid)) rmSync(file, { force: true })
    else if (isWanted(running) && (await answers(running))) return running
  }
  return undefined
}

/** One file for each process, since several may run at the same time. */
function runningFolder(state: string): string {
  return join(state, 'running')
}

function newestFirst(folder: string): string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return files.map((name) => join(folder, name)).sort((one, other) => writtenAt(other) - writtenAt(one))
  } catch {
    return []
  }
}

function writtenAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function read(file: string): RunningUp | undefined {
  try {
    const { pid, urls, proxy }: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof pid !== 'number' || !isRecord(urls)) return undefined
    const texts = Object.entries(urls).map(([name, url]) => [name, String(url)] as const)
    return { pid, urls: Object.fromEntries(texts), ...(typeof proxy === 'string' && { proxy }) }
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: the process is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether its control plane answers. Another program may have the port by now. */
async function answers({ urls: { control } }: RunningUp): Promise<boolean> {
  if (control === undefined) return true
  try {
    const response = await fetch(`${control}/health`, { signal: deadline(patience) })
    const health: unknown = await response.json()
    return isRecord(health) && health['status'] === 'ok'
  } catch {
    return false
  }
}
