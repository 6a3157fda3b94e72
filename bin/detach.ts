import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, logFolder, makeFolder } from '../proxy/index.ts'
import { detachedVariable } from './detached.ts'
import type { UpSummary } from './up.ts'

/** How many logs of processes that were started so are kept beside the new one. */
const keptLogs = 5

/** What was started, and where its log is. */
export interface Detached {
  readonly pid: number
  readonly log: string
  readonly summary: UpSummary
}

/**
 * Starts this command line again in a process of its own, which goes on when this one has ended, and resolves when its services answer.
 * Rejects with what it has printed, where it ends before.
 */
export async function detach(argv = process.argv): Promise<Detached> {
  const folder = logFolder()
  makeFolder(folder, 0o700)
  dropLogs(folder)
  const draft = join(folder, `${process.pid}.starting`)
  const output = openSync(draft, 'w', 0o600)
  const [, ...words] = argv.filter((word) => word !== '--detach' && word !== '-d')
  const child = spawn(process.execPath, [...process.execArgv, ...words], {
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
    env: { ...withoutNpm(process.env), [detachedVariable]: '1' },
  })
  closeSync(output)
  const { pid } = child
  const giveUp = (): void => {
    child.kill()
    process.exit(130)
  }
  process.once('SIGINT', giveUp)
  process.once('SIGTERM', giveUp)
  if (pid === undefined) throw new Error('no process could be started')
  const log = join(folder, `${pid}.log`)
  renameSync(draft, log)
  const summary = await Promise.race([once(child, 'message').then(([message]): UpSummary => message), ended()])
  child.disconnect()
  child.unref()
  return { pid, log, summary }

  async function ended(): Promise<never> {
    await once(child, 'exit')
    const printed = readFileSync(log, 'utf8')
      .trim()
      .replace(/^railyard: /, '')
    throw new Error(printed === '' ? 'it has ended at once, and has printed nothing' : printed)
  }
}

/** npm ends what it runs with its own shell, which this outlives. */
function withoutNpm({ npm_lifecycle_event: _, ...environment }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return environment
}

/** Deletes the oldest logs, but for those of processes that run. */
function dropLogs(folder: string): void {
  const logs = readdirSync(folder)
    .filter((name) => name.endsWith('.log') && !isAlive(Number.parseInt(name, 10)))
    .map((name) => join(folder, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)
  for (const old of logs.slice(keptLogs)) rmSync(old, { force: true })
}
