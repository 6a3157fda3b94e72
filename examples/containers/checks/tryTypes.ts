import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { must } from '../../must.ts'
import { newNode } from '../../nodeRelease.ts'

/** Compiles the Testcontainers example against the package that its lockfile names. */
export async function tryTypes(home: string): Promise<void> {
  const folder = join(home, 'testcontainers')
  await cp(join(import.meta.dirname, '../testcontainers'), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('node_modules'),
  })
  await must(newNode, folder, 'npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'])
  await must(newNode, folder, join('node_modules', '.bin', 'tsc'), ['--noEmit'])
  process.stdout.write('testcontainers: it compiles\n')
}
