import { dirname } from 'node:path'

export interface NodeRelease {
  readonly version: string
  /** The folder of the program `node`. */
  readonly binaries: string
}

/** The release that runs this. */
export const newNode: NodeRelease = { version: process.versions.node, binaries: dirname(process.execPath) }
