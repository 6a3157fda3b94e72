import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { firstSuccess } from './firstSuccess.ts'
import { must } from './must.ts'
import { type NodeRelease, newNode } from './nodeRelease.ts'
import { oldNode } from './oldNode.ts'
import { pack } from './pack.ts'
import { tryInstall } from './tryInstall.ts'
import { tryMutants } from './tryMutants.ts'
import { tryPython } from './tryPython.ts'

// A newcomer has no database: what is started here runs on the embedded one, and so loads no driver.
delete process.env['RAILYARD_DATABASE_URL']

/** The folders with suites, and the programs that check their types and run them. */
const suites = [
  {
    name: 'testing',
    programs: [
      ['tsc', '--noEmit'],
      ['vitest', 'run'],
      ['jest'],
      ['vitest', 'run', '--config', 'parallel/vitest.config.ts'], // eight workers on one Railyard
    ],
  },
  ...['ussd', 'ivr'].map((name) => ({
    name,
    programs: [
      ['tsc', '--noEmit'],
      ['vitest', 'run'],
    ],
  })),
] as const

/** Runs the examples as a user would: outside the repository, with the packed package. Exits with 1 when one fails. */
const home = await mkdtemp(join(tmpdir(), 'railyard-examples-'))
try {
  const tarball = await pack(home)
  const releases = [await oldNode(home), newNode]
  await firstSuccess(home, tarball)
  for (const release of releases) await tryInstall(home, tarball, release)
  for (const { name, programs } of suites) {
    await cp(join(import.meta.dirname, name), join(home, name), { recursive: true })
    for (const release of releases) await trySuite(name, programs, release, tarball)
  }
  await tryPython(home, tarball)
  await tryMutants(home)
} finally {
  await rm(home, { recursive: true })
}

/** Runs programs in a copy of a folder beside the installed package. */
async function trySuite(
  name: string,
  programs: readonly (readonly string[])[],
  release: NodeRelease,
  tarball: string,
): Promise<void> {
  const folder = join(home, name)
  await must(release, folder, 'npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'])
  await must(release, folder, 'npm', ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', tarball])
  for (const [program = '', ...words] of programs)
    await must(release, folder, join('node_modules', '.bin', program), words)
  const names = programs.map((words) => words.join(' ')).join(', ')
  process.stdout.write(`${name} on Node ${release.version}: ${names} passed\n`)
}
