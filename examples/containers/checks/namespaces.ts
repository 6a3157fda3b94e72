import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Why this machine has no namespaces for a test; undefined where it has them. */
export function lackOfNamespaces(): string | undefined {
  if (process.platform !== 'linux') return 'there are namespaces on Linux only'
  if (process.getuid?.() !== 0) return 'mounting needs root'
  const { status, stderr } = spawnSync('unshare', [...flags, 'ip', 'link', 'set', 'lo', 'up'], { encoding: 'utf8' })
  return status === 0 ? undefined : stderr.trim() || 'there is no program unshare'
}

/** Mounts, processes and, with `--net`, addresses of its own: what separates a container from its host. */
const flags = ['--mount', '--pid', '--fork', '--mount-proc', '--kill-child']

/** Starts a shell script as process 1 of namespaces of its own. What it mounts is gone with it. */
export function startSeparated(script: string, options: { readonly net: boolean }): ChildProcess {
  const words = [...flags, ...(options.net ? ['--net'] : []), '/bin/sh', '-euc', script]
  return spawn('unshare', words, { stdio: ['ignore', 'pipe', 'pipe'] })
}

/** The number, on this side, of the process that is number 1 there. */
export function firstProcess({ pid }: ChildProcess): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0])
}

/** Runs a command among the mounts and processes of another process, as `docker exec` does. */
export function runBeside(pid: number, words: readonly string[]): ReturnType<typeof spawnSync> {
  return spawnSync('nsenter', ['--target', String(pid), '--mount', '--pid', '--', ...words], { encoding: 'utf8' })
}
