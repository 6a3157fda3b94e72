import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { must } from './must.ts'
import { newNode } from './nodeRelease.ts'

/** The tarball of RAILYARD_TARBALL, or else that of this repository, which is built and packed for it. */
export async function pack(home: string): Promise<string> {
  const packed = process.env['RAILYARD_TARBALL']
  if (packed !== undefined) return resolve(packed)
  await must(newNode, join(import.meta.dirname, '..'), 'npm', ['pack', '--pack-destination', home])
  const name = (await readdir(home)).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error(`Failed to pack: npm left no tarball in ${home}.`)
  return join(home, name)
}
