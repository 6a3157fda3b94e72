import { spawnSync } from 'node:child_process'

/** The commit of the current folder, shortened; undefined outside a git repository. */
export function commitHere(): string | undefined {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
