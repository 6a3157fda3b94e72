/** What is light. `openProxy.ts` and `authority/authority.ts` load a library for certificates, and are imported where they are used. */
export { type TrustFiles, trustFiles } from './authority/trustFiles.ts'
export { forShell } from './environment/shells.ts'
export { type Reachable, variables } from './environment/variables.ts'
export { runCommand } from './exec/runCommand.ts'
export { isAlive } from './state/isAlive.ts'
export { makeFolder } from './state/makeFolder.ts'
export { findRunning } from './state/running.ts'
export { authorityFolder, logFolder } from './state/stateFolder.ts'
