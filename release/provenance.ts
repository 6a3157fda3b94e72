import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import tsdown from 'tsdown/package.json' with { type: 'json' }
import typescript from 'typescript/package.json' with { type: 'json' }
import { hashFiles, sha256 } from '../bin/provenance/hashFiles.ts'
import { type Provenance, provenancePath } from '../bin/provenance/provenance.ts'
import packageJson from '../package.json' with { type: 'json' }

/** What npm always ships beside `files`. */
const always = ['LICENSE', 'README.md', 'package.json']

/** What the package that is built in a repository is made of. Two builds of one commit have the same. */
export function makeProvenance(root: string): Provenance {
  const { name, version, surfaceVersion } = packageJson
  const commit = git(root, 'rev-parse', 'HEAD')
  return {
    version: 1,
    ...{ name, packageVersion: version, surfaceVersion },
    commit: commit ?? null,
    isClean: commit === undefined ? null : git(root, 'status', '--porcelain') === '',
    tools: { node: process.versions.node, npm: npmVersion(), tsdown: tsdown.version, typescript: typescript.version },
    lockfile: sha256(readFileSync(join(root, 'package-lock.json'))),
    files: shippedFiles(root),
  }
}

/** What npm packs: the folder `dist`, the other entries of `files`, and what it always adds. */
function shippedFiles(root: string): Record<string, string> {
  const built = hashFiles(join(root, 'dist'), (path) => `dist/${path}` !== provenancePath)
  const others = [...always, ...packageJson.files.filter((path) => path !== 'dist')]
  return Object.fromEntries([
    ...others.sort().map((path) => [path, sha256(readFileSync(join(root, path)))]),
    ...Object.entries(built).map(([path, hash]) => [`dist/${path}`, hash]),
  ])
}

/** The version of the npm that runs the build. */
function npmVersion(): string {
  return /^npm\/(\S+)/.exec(process.env['npm_config_user_agent'] ?? '')?.[1] ?? 'none'
}

/** What git says; undefined outside a repository. */
function git(root: string, ...words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}
