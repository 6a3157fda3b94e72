import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
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

/** What npm packs: files and folders that the manifest names, and what it always adds. */
function shippedFiles(root: string): Record<string, string> {
  const paths = [...always, ...packageJson.files].sort()
  return Object.assign({}, ...paths.map((path) => hashesOf(root, path)))
}

/** The hashes of a file, or of all files of a folder, by their paths from the root. */
function hashesOf(root: string, path: string): Record<string, string> {
  if (!statSync(join(root, path)).isDirectory()) return { [path]: sha256(readFileSync(join(root, path))) }
  const hashes = Object.entries(hashFiles(join(root, path), (file) => `${path}/${file}` !== provenancePath))
  return Object.fromEntries(hashes.map(([file, hash]) => [`${path}/${file}`, hash]))
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
