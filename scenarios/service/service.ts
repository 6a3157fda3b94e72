import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClaimedPort, claimPort } from './claimPort.ts'
import { filled, type Placeholders } from './placeholders.ts'
import { deadline, patience } from './realTime.ts'
import type { CallbackUrls, ServiceSettings, StartSettings } from './serviceSettings.ts'
import { printed, type ShellProcess, startShell } from './shellProcess.ts'
import { whenReady } from './whenReady.ts'

/** The media type of the attachment that carries what a service has printed. */
export const outputType = 'application/vnd.railyard.output'

/** The service under test, as one worker uses it. */
export interface Service {
  /** Where it answers, without a slash at the end. */
  readonly url: string
  /** The callback URLs that the settings name. */
  readonly callbacks: CallbackUrls
  /** What it has printed since it was last reset; empty where it was not started here. */
  readonly output: string
  /** Hears of each answer to a request of a scenario, before anything else is done. `to`: method and path. */
  readonly onAnswer?: (to: string, answer: AnswerHeard) => void
  /** Real milliseconds that a request is waited for, before the next step moves the clock. @default 2000 */
  readonly patience?: number
  /** Throws where the command that started it has ended, also when its end is not told yet. */
  expectRunning(): Promise<void>
  /** Clears its own data, as the settings say. */
  reset(): Promise<void>
  close(): Promise<void>
}

export interface AnswerHeard {
  readonly status: number
  readonly contentType: string
  readonly text: string
}

/** Real milliseconds that a reset may take. */
const resetPatience = 60_000

/** Real milliseconds in which the end of a process is told, on a machine that is busy. */
const endPatience = 5_000

/** Waits for the end of a command that serves no port any more. */
async function endTold(command: ShellProcess): Promise<void> {
  await Promise.race([command.ended, patience(endPatience)])
}

/** Whether something takes connections at the place of a URL. */
async function isServed(url: string): Promise<boolean> {
  const { hostname, port, protocol } = new URL(url)
  const socket = connect({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
  })
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** Starts a service, or uses the one that runs. `variables` are those of the simulators, for its commands. */
export async function openService(
  { world, baseUrl, start, reset, callbacks }: ServiceSettings,
  variables: Readonly<Record<string, string>>,
): Promise<Service> {
  const claim = start && (await claimPort())
  const places: Partial<Placeholders> = claim === undefined ? { world } : placesOf(world, claim)
  const env = { ...process.env, ...variables, RAILYARD_WORLD: world, ...(places.port && { PORT: places.port }) }
  const command =
    start &&
    (await started(start, places, env).catch((error: unknown) => {
      claim?.release()
      throw error
    }))
  return {
    url: filled(baseUrl, places).replace(/\/$/, ''),
    callbacks: Object.fromEntries(Object.entries(callbacks).map(([kind, url]) => [kind, filled(url, places)])),
    get output() {
      return command?.output ?? ''
    },
    async expectRunning() {
      if (start !== undefined && command !== undefined && !(await isServed(filled(start.ready, places))))
        await endTold(command)
      if (command?.end !== undefined) throw new Error(`The service ended ${command.end}.${printed(command.output)}`)
    },
    async reset() {
      command?.forgetOutput()
      if (reset !== undefined) await runReset(filled(reset, places), env)
    },
    async close() {
      await command?.stop().finally(() => removed(places.dir))
      claim?.release()
    },
  }
}

function placesOf(world: string, { port }: ClaimedPort): Placeholders {
  return { world, port: String(port), dir: mkdtempSync(join(tmpdir(), 'railyard-service-')) }
}

async function started(
  { command, ready, readyWithin }: StartSettings,
  places: Partial<Placeholders>,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<ShellProcess> {
  const process = startShell(filled(command, places), { env, ...(places.dir !== undefined && { dir: places.dir }) })
  try {
    await whenReady({ url: filled(ready, places), written: ready }, process, readyWithin)
    return process
  } catch (error) {
    await process.stop()
    removed(places.dir)
    throw error
  }
}

async function runReset(command: string, env: Readonly<NodeJS.ProcessEnv>): Promise<void> {
  const process = startShell(command, { env })
  const late = deadline(resetPatience)
  late.addEventListener('abort', () => void process.stop())
  await process.ended
  if (late.aborted) throw new Error(`The reset command has not ended in 60 s.${printed(process.output)}`)
  await process.stop()
  if (!process.hasSucceeded) throw new Error(`The reset command ended ${process.end}.${printed(process.output)}`)
}

function removed(dir: string | undefined): void {
  if (dir !== undefined) rmSync(dir, { recursive: true, force: true })
}
