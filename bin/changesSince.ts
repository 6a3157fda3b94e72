import { spawnSync } from 'node:child_process'
import type { Changes } from '../mutation/index.ts'

/** What differs between a commit and the files of the repository here, new files included. Throws if there is no such commit. */
export function changesSince(commit: string): Changes {
  const from = git('rev-parse', '--verify', '--quiet', `${commit}^{commit}`)?.trim()
  if (from === undefined) throw new Error(`there is no commit "${commit}" in the git repository of this folder`)
  const changed = git('diff', '--name-only', '--no-renames', from) ?? ''
  const added = git('ls-files', '--others', '--exclude-standard', '--full-name') ?? ''
  return {
    files: `${changed}\n${added}`.split('\n').filter((file) => file !== ''),
    before: (path) => git('show', `${from}:${path}`),
  }
}

/** What git prints; undefined if it fails. */
function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 100_000_000 })
  return status === 0 ? stdout : undefined
}
