import { spawnSync } from 'node:child_process'
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { must } from './must.ts'
import type { NodeRelease } from './nodeRelease.ts'
import { secondsOf } from './secondsOf.ts'

/** What nobody but `verify`, the proxy and a gateway on PostgreSQL may load. */
const heavy = /node_modules\/(@stoplight|@faker-js|pkijs|asn1js|pg|json-p3|vitest)\//
/** What only the gateway may load. */
const ofGateway = /node_modules\/(kysely|express|pino)\//

/** Installs the package in an empty project, and prints its size, the time it took and what is loaded. */
export async function tryInstall(home: string, tarball: string, release: NodeRelease): Promise<void> {
  const folder = join(home, `install-${release.version}`)
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  let output = ''
  const seconds = await secondsOf(async () => {
    output = await must(release, folder, 'npm', ['install', '--no-audit', '--no-fund', '-D', tarball])
  })
  if (/EBADENGINE|ERESOLVE/.test(output)) throw new Error(`Failed to install quietly on ${release.version}: ${output}`)
  const { bytes, packages } = await sizeOf(join(folder, 'node_modules'))
  process.stdout.write(
    `npm i -D railyard on Node ${release.version}: ${packages} packages, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s\n`,
  )
  for (const [what, program] of Object.entries(programs)) {
    const loaded = loadedBy(folder, release, program)
    const found = loaded.filter((file) => heavy.test(file) || (what !== withGateway && ofGateway.test(file)))
    if (found.length > 0) throw new Error(`Failed to load little: ${what} loads ${found.join(', ')}.`)
    process.stdout.write(`  ${what} loads ${loaded.length} files of packages\n`)
  }
}

const withGateway = 'railyard up'

/** `railyard up` in this process. */
function up(...options: readonly string[]): string {
  const words = ['railyard', 'up', '--port', '0', '--json', ...options].map((word) => `'${word}'`).join(', ')
  return `process.argv.splice(1, 9, ${words}); await import('./node_modules/railyard/dist/railyard.mjs')`
}

const programs = {
  'railyard/testing':
    "const { startRailyard } = await import('railyard/testing'); await (await startRailyard()).stop()",
  'require("railyard")': "process.getBuiltinModule('module').createRequire(process.cwd() + '/x.js')('railyard')",
  'railyard up --only control,africastalking,dtone': up('--only', 'control,africastalking,dtone'),
  [withGateway]: up(),
}

/** The files of packages that a program opens, as a hook of the module loader sees them. */
function loadedBy(folder: string, { binaries }: NodeRelease, program: string): string[] {
  const hook = `
    const loaded = new Set()
    const { registerHooks } = process.getBuiltinModule('module')
    registerHooks({ load: (url, context, next) => { if (url.includes('/node_modules/')) loaded.add(url); return next(url, context) } })
    ${program}
    process.stderr.write('\\n' + JSON.stringify([...loaded]))
    process.exit()`
  const { stderr } = spawnSync(join(binaries, 'node'), ['--input-type=module', '--eval', hook], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const loaded: unknown = JSON.parse(stderr.split('\n').at(-1) ?? '')
  if (!Array.isArray(loaded) || loaded.length === 0) throw new Error(`Failed to see what is loaded: ${stderr}`)
  return loaded.map(String)
}

async function sizeOf(folder: string): Promise<{ bytes: number; packages: number }> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  )
  const packages = files.filter(
    ({ name, parentPath }) => name === 'package.json' && /node_modules\/(@[^/]+\/)?[^/]+$/.test(parentPath),
  )
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), packages: packages.length }
}
