import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { tryWorkflow } from './ci/checks/tryWorkflow.ts'
import { lint } from './containers/checks/lint.ts'
import { tryCompose } from './containers/checks/tryCompose.ts'
import { tryImage } from './containers/checks/tryImage.ts'
import { tryTypes } from './containers/checks/tryTypes.ts'
import { pack } from './pack.ts'

/**
 * Checks the container file, the compose and Testcontainers examples and the workflow, without containers and runners. Exits with 1 when
 * one fails. The argument is a packed package; without it, this packs one.
 */
const home = await mkdtemp(join(tmpdir(), 'railyard-containers-'))
try {
  const [given] = process.argv.slice(2)
  const tarball = given === undefined ? await pack(home) : resolve(given)
  await Promise.all([lint(home), tryTypes(home)])
  const program = await tryImage(home, tarball)
  if (program !== undefined) await tryCompose(home, program)
  await tryWorkflow(home, tarball)
} finally {
  await rm(home, { recursive: true, force: true })
}
