import { randomUUID } from 'node:crypto'

/** A name that no other process has chosen for a world. Not reproducible: ids in that world differ from run to run. */
export function freshName(): string {
  return `test-${randomUUID().slice(0, 13)}`
}
