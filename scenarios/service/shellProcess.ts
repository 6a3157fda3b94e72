import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Socket } from 'node:net'
import { stripVTControlCharacters } from 'node:util'
import { waitAtMost } from './realTime.ts'

export interface ShellOptions {
  readonly env: Readonly<NodeJS.ProcessEnv>
  /** A folder that is removed when the command and this process have ended. */
  readonly dir?: string
  /** Hears what the command prints to standard output, apart from its errors. */
  readonly onStandardOutput?: (chunk: Buffer) => void
}

/** A shell command that runs, with all processes that it starts. */
export interface ShellProcess {
  /** How the command has ended: `with exit code 1`. Undefined while it runs. */
  readonly end: string | undefined
  /** Whether it ended with exit code 0. */
  readonly hasSucceeded: boolean
  readonly ended: Promise<void>
  /** What it has printed, the last 64 kB, without colours. */
  readonly output: string
  /** Forgets what it has printed. */
  forgetOutput(): void
  /** Ends the whole tree of processes: SIGTERM, and SIGKILL two seconds later. */
  stop(): Promise<void>
  /** Kills the whole tree of processes by SIGKILL, at this moment. The folder of the options stays. */
  kill(): void
}

/** Real milliseconds in which the pipes of a command that has ended close, unless what has left its process group holds them. */
const patienceWithPipes = 10_000

/** Characters of output that are kept. */
const kept = 65_536

/**
 * The command runs in a process group, beside a guard that reads a pipe of ours. The pipe closes when we stop the command, and also
 * when this process ends in any way (Ctrl-C, SIGKILL); then the guard ends the group.
 */
const guarded = `{
  ( trap '' TERM; cat >/dev/null; kill -TERM 0; sleep 2; test -z "$2" || rm -rf "$2"; kill -KILL 0 ) <&3 3<&- >/dev/null 2>&1 &
} 3<&0
exec </dev/null
sh -c "$1"`

/** Starts a command in a shell. */
export function startShell(command: string, { env, dir = '', onStandardOutput }: ShellOptions): ShellProcess {
  const child = spawned(command, dir, env)
  let output = ''
  let end: string | undefined
  let code: number | null = null
  const collect = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-kept)
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  if (onStandardOutput !== undefined) child.stdout?.on('data', onStandardOutput)
  // The guard may be gone before the pipe to it closes.
  child.stdin?.on('error', () => {})
  const ended = new Promise<void>((resolve) => {
    const conclude = (how: string): void => {
      end ??= how
      child.stdin?.end()
      // What has left the process group may hold the pipes for ever. It is read on, but nothing waits for it.
      for (const pipe of [child.stdout, child.stderr]) if (pipe instanceof Socket) pipe.unref()
      resolve()
    }
    child.once('error', (error) => conclude(`since no shell could be started: ${error.message}`))
    child.once('exit', (exitCode, signal) => {
      code = exitCode
      conclude(exitCode === null ? `by ${signal}` : `with exit code ${exitCode}`)
    })
  })
  const closed = once(child, 'close').catch(() => {})
  return {
    get end() {
      return end
    },
    get hasSucceeded() {
      return code === 0
    },
    ended,
    get output() {
      return stripVTControlCharacters(output)
    },
    forgetOutput() {
      output = ''
    },
    async stop() {
      if (process.platform === 'win32' && child.pid !== undefined)
        await once(spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']), 'close')
      child.stdin?.end()
      await ended
      // Its pipes, which keep this process running no more, close when the guard has killed what is left.
      await waitAtMost(patienceWithPipes, closed)
    },
    kill() {
      // The command and its guard are one process group, except on Windows.
      if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL')
      else killGroup(child.pid)
    },
  }
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch (error) {
    // All of it has ended already.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

function spawned(command: string, dir: string, env: Readonly<NodeJS.ProcessEnv>): ChildProcess {
  if (process.platform === 'win32') return spawn(command, { shell: true, env })
  return spawn('/bin/sh', ['-c', guarded, 'sh', command, dir], { detached: true, env })
}

/** What a command has printed, below a line that says so; nothing if it was silent. */
export function printed(output: string, lines = 20): string {
  const last = output.trimEnd().split('\n').slice(-lines)
  return output.trim() === ''
    ? ' It has printed nothing.'
    : ` It has printed:\n${last.map((line) => `  ${line}`).join('\n')}`
}
