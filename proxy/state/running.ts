import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import { deadline } from '../wallClock.ts'
import { isAlive } from './isAlive.ts'
import { makePrivateFolder, stateFolder } from './stateFolder.ts'
import { writeWhole } from './writeWhole.ts'

/** A Railyard that runs, as it tells other commands of this user. */
export interface Running {
  readonly pid: number
  /** Its services, by name. */
  readonly urls: Readonly<Record<string, string>>
  /** Absent where the proxy is off. */
  readonly proxy?: string
  /** The file that has its output. @default a terminal */
  readonly log?: string
  /** The folder that says how it is broken on purpose. @default not at all */
  readonly mutant?: string
}

/** Milliseconds in which a Railyard that runs answers, also on a machine that is busy. */
const usualPatience = 20_000

/** Tells other commands that this process runs; the returned function takes it back. */
export function tellRunning(running: Running, state = stateFolder()): () => void {
  const folder = runningFolder(state)
  makePrivateFolder(folder)
  const file = join(folder, `${running.pid}.json`)
  writeWhole(file, JSON.stringify(running), 0o600)
  return () => rmSync(file, { force: true })
}

/** Where to look, and who hears of what is there no more. */
export interface FindOptions {
  /** @default the state folder of this user */
  readonly state?: string
  /** Hears of a process that has ended without taking its file back, and that was newer than all that run. */
  readonly gone?: (running: Running) => void
  /** Real milliseconds in which it must answer. @default 20 s */
  readonly patience?: number
}

/**
 * The Railyards of this user that run and answer, the newest first. Files of those that ended without taking them back are deleted. One
 * that runs and does not answer in time is not found, but keeps its file.
 */
export async function findRunning(options: FindOptions = {}): Promise<readonly Running[]> {
  const { state = stateFolder(), gone, patience = usualPatience } = options
  const found: Running[] = []
  for (const file of filesIn(runningFolder(state))) {
    const running = read(file)
    const answer = running !== undefined && isAlive(running.pid) ? await answerOf(running, patience) : 'none'
    if (running !== undefined && answer === 'its own') found.push(running)
    else if (answer !== 'late') {
      rmSync(file, { force: true })
      if (running !== undefined && found.length === 0) gone?.(running)
    }
  }
  return found
}

function runningFolder(state: string): string {
  return join(state, 'running')
}

function filesIn(folder: string): string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return files.map((name) => join(folder, name)).sort((one, other) => age(other) - age(one))
  } catch {
    return []
  }
}

function age(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function read(file: string): Running | undefined {
  try {
    const { pid, urls, proxy, log, mutant }: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof pid !== 'number' || !isRecord(urls)) return undefined
    const texts = Object.entries(urls).map(([name, url]) => [name, String(url)] as const)
    return {
      ...{ pid, urls: Object.fromEntries(texts) },
      ...(typeof proxy === 'string' && { proxy }),
      ...(typeof log === 'string' && { log }),
      ...(typeof mutant === 'string' && { mutant }),
    }
  } catch {
    return undefined
  }
}

/** How it answers on the port that it told. A port may be another program's by now. */
async function answerOf({ pid, urls, proxy }: Running, patience: number): Promise<'its own' | 'none' | 'late'> {
  const url = proxy ?? urls['control']
  if (url === undefined) return 'none'
  const signal = deadline(patience)
  try {
    const response = await fetch(`${url}/health`, { signal })
    const health: unknown = await response.json()
    const isOwn = isRecord(health) && health['status'] === 'ok' && (proxy === undefined || health['pid'] === pid)
    return isOwn ? 'its own' : 'none'
  } catch {
    return signal.aborted ? 'late' : 'none'
  }
}
