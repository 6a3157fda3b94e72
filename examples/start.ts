import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { firstSuccess } from './firstSuccess.ts'
import { must } from './must.ts'
import { type NodeRelease, newNode } from './nodeRelease.ts'
import { oldNode } from './oldNode.ts'
import { pack } from './pack.ts'
import { tryInstall } from './tryInstall.ts'
import { tryPython } from './tryPython.ts'

// A newcomer has no database: what is started here runs on the embedded one, and so loads no driver.
delete process.env['RAILYARD_DATABASE_URL']

/** Runs the examples as a user would: outside the repository, with the packed package. Exits with 1 when one fails. */
const home = await mkdtemp(join(tmpdir(), 'railyard-examples-'))
try {
  const tarball = await pack(home)
  const releases = [await oldNode(home), newNode]
  await firstSuccess(home, tarball)
  for (const release of releases) await tryInstall(home, tarball, release)
  const folder = join(home, 'testing')
  await cp(join(import.meta.dirname, 'testing'), folder, { recursive: true })
  for (const release of releases) await tryTesting(folder, tarball, release)
  await tryPython(home, tarball)
} finally {
  await rm(home, { recursive: true })
}

/** The types and the suites of vitest and jest, and eight workers on one Railyard. */
async function tryTesting(folder: string, tarball: string, release: NodeRelease): Promise<void> {
  const program = (name: string): string => join('node_modules', '.bin', name)
  await must(release, folder, 'npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'])
  await must(release, folder, 'npm', ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', tarball])
  await must(release, folder, program('tsc'), ['--noEmit'])
  await must(release, folder, program('vitest'), ['run'])
  await must(release, folder, program('jest'), [])
  await must(release, folder, program('vitest'), ['run', '--config', 'parallel/vitest.config.ts'])
  process.stdout.write(`testing on Node ${release.version}: types, vitest, jest and eight workers passed\n`)
}
