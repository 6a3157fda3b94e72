import { join } from 'node:path'
import { logFolder } from '../proxy/index.ts'

/** Tells a process that `up --detach` has started it. */
export const detachedVariable = 'RAILYARD_DETACHED'

/** The file that has the output of this process; undefined where it was not started by `up --detach`. */
export function ownLog(): string | undefined {
  return process.env[detachedVariable] === '1' ? join(logFolder(), `${process.pid}.log`) : undefined
}

/** Tells the process that has started this one what is up, and leaves it. */
export function tellStarter(summary: object): void {
  if (process.env[detachedVariable] !== '1' || process.send === undefined) return
  process.send(summary, () => process.disconnect())
}
