import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { makeFolder } from './makeFolder.ts'

/** The folder for what Railyard keeps between runs: `$XDG_STATE_HOME/railyard`, or `~/.local/state/railyard`. */
export function stateFolder(environment: Readonly<NodeJS.ProcessEnv> = process.env): string {
  const named = environment['XDG_STATE_HOME'] ?? ''
  // The specification of XDG says that a relative path is ignored.
  const base = isAbsolute(named) ? named : join(homedir(), '.local', 'state')
  return join(base, 'railyard')
}

/** Makes a folder that only its owner may enter, unless it is there. */
export function makePrivateFolder(folder: string): void {
  makeFolder(folder, 0o700)
}

/** Where the authority of the proxy is in it. */
export function authorityFolder(state = stateFolder()): string {
  return join(state, 'authority')
}

/** Where the output of processes is that no terminal shows. */
export function logFolder(state = stateFolder()): string {
  return join(state, 'logs')
}
