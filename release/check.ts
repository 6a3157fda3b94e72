import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { changelogComplaints } from './checks/changelog.ts'
import { contentComplaints } from './checks/content.ts'
import { lintComplaints } from './checks/packageLint.ts'
import { sameBytes } from './checks/sameBytes.ts'
import { startComplaints } from './checks/start.ts'
import { thirdPartyComplaints } from './checks/thirdParties.ts'
import { typeComplaints } from './checks/types.ts'
import { packTwice } from './pack/packTwice.ts'
import { readTarball } from './pack/tarball.ts'

/**
 * `npm run release:check`: packs this repository and checks what would be published. Prints each check; exits with 1 when one complains.
 * `-- --keep <folder>` leaves the tarball there.
 */
const root = join(import.meta.dirname, '..')
const home = await mkdtemp(join(tmpdir(), 'railyard-release-'))
try {
  const [tarball, other] = await packTwice(root, home)
  const entries = readTarball(tarball)
  const checks: Readonly<Record<string, () => readonly string[] | Promise<readonly string[]>>> = {
    'two packs are the same bytes': () => sameBytes(tarball, other),
    'the tarball has what belongs to it': () => contentComplaints(tarball, entries),
    'publint finds nothing': () => lintComplaints(tarball),
    'the types are those of the modules': () => typeComplaints(tarball),
    'licences, install scripts, telemetry': () => thirdPartyComplaints(root, join(home, 'one/dist')),
    'the changelog has this version': () => changelogComplaints(root),
    'installed elsewhere, it is as shipped and starts': () => startComplaints(tarball, join(home, 'elsewhere')),
  }
  for (const [name, check] of Object.entries(checks)) tell(name, await check())
  const [, keep] = process.argv.slice(2)
  if (process.argv[2] === '--keep' && keep !== undefined) {
    await mkdir(keep, { recursive: true })
    await copyFile(tarball, join(keep, basename(tarball)))
  }
} finally {
  await rm(home, { recursive: true })
}

function tell(name: string, complaints: readonly string[]): void {
  process.stdout.write(
    `${complaints.length === 0 ? 'holds' : 'FAILS'}: ${name}\n${complaints.map((one) => `  ${one}\n`).join('')}`,
  )
  if (complaints.length > 0) process.exitCode = 1
}
