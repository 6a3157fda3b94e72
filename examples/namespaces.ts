import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Mounts, processes and, with `--net`, addresses of its own: what separates a container from its host. */
const flags = ['--mount', '--pid', '--fork', '--mount-proc', '--kill-child']

/** Why this machine has no namespaces for a check; undefined where it has them. */
export function lackOfNamespaces(): string | undefined {
  if (process.platform !== 'linux') return 'there are namespaces on Linux only'
  if (process.getuid?.() !== 0) return 'mounting needs root'
  const { status, stderr } = spawnSync('unshare', [...flags, '--net', 'ip', 'link', 'set', 'lo', 'up'], {
    encoding: 'utf8',
  })
  return status === 0 ? undefined : stderr?.trim() || 'there is no program unshare'
}

/** The words that run a shell script as process 1 of namespaces of its own. What it mounts is gone with it. */
export function separated(script: readonly string[], options: { readonly net: boolean }): [string, string[]] {
  return ['unshare', [...flags, ...(options.net ? ['--net'] : []), '/bin/sh', '-euc', script.join('\n')]]
}

/** The number, on this side, of the process that is number 1 there. `pid`: that of `unshare`. */
export function firstProcess(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0])
}

/** Runs a command among the mounts and processes of another process, as `docker exec` does. */
export function runBeside(pid: number, words: readonly string[]): { status: number | null; stdout: string } {
  return spawnSync('nsenter', ['--target', String(pid), '--mount', '--pid', '--', ...words], { encoding: 'utf8' })
}
