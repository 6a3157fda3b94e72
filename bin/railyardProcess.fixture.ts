import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The program of the command line in the sources. */
export const entry = new URL('./railyard.mjs', import.meta.url).pathname

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the command line in processes with a state folder of their own, so that they find each other and no other Railyard. */
export interface RailyardProcesses extends Disposable {
  readonly environment: NodeJS.ProcessEnv
  readonly stateHome: string
  start(...argv: string[]): ChildProcess
  /** Runs a command to its end. */
  run(...argv: string[]): Promise<Ran>
}

export function railyardProcesses(): RailyardProcesses {
  const stateHome = mkdtempSync(join(tmpdir(), 'railyard-state-'))
  const environment = {
    ...process.env,
    XDG_STATE_HOME: stateHome,
    RAILYARD_DATABASE_URL: undefined,
    // The runner sets FORCE_COLOR where it writes in colours, which depends on the machine. Tests read plain text.
    FORCE_COLOR: undefined,
    NO_COLOR: '1',
  }
  const start = (...argv: string[]): ChildProcess =>
    spawn(process.execPath, [entry, ...argv], { stdio: ['ignore', 'pipe', 'pipe'], env: environment })
  return {
    environment,
    stateHome,
    start,
    run: (...argv) => finished(start(...argv)),
    [Symbol.dispose]: () => rmSync(stateHome, { recursive: true, force: true }),
  }
}

/** Waits for the end of a process, and keeps what it writes. */
export async function finished(child: ChildProcess): Promise<Ran> {
  const output = { stdout: '', stderr: '' }
  child.stdout?.on('data', (chunk) => {
    output.stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    output.stderr += chunk
  })
  const [code] = await once(child, 'close')
  return { code, ...output }
}

/** The first line that a process prints. */
export async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('stdout is piped')
  const [line] = await once(createInterface(stdout), 'line')
  return String(line)
}
