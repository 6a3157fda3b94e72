import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/index.ts'

/** A package that is installed with Railyard, or part of whose code is in ours. */
export interface ThirdParty {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly licence: string
  /** Where it is, from the root: `node_modules/express`. */
  readonly path: string
  /** Names of its scripts that npm runs at an installation. */
  readonly installScripts: readonly string[]
}

type JsonObject = Readonly<Record<string, unknown>>

const scripts = ['preinstall', 'install', 'postinstall', 'prepare']

/** The packages that npm installs with ours, by the lockfile: dependencies, optional ones and theirs. */
export function installedPackages(root: string): ThirdParty[] {
  const lock = entriesOf(readJson(join(root, 'package-lock.json'))['packages'])
  const found = new Set<string>()
  const follow = (path: string): void => {
    for (const name of dependenciesOf(lock.get(path) ?? {})) {
      const next = resolve(name, path, lock)
      if (next === undefined || found.has(next)) continue
      found.add(next)
      follow(next)
    }
  }
  follow('')
  return [...found].sort().map((path) => thirdParty(root, path, lock.get(path)?.['hasInstallScript'] === true))
}

/** The packages parts of whose code a built folder has, by the comments of the bundler. */
export function bundledPackages(root: string, folder: string): ThirdParty[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) =>
    /\.[cm]?js$/.test(name),
  )
  const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
  const paths = texts.flatMap((text) =>
    [...text.matchAll(/^\s*\/\/ ?(?:#region )?(node_modules\/.*(?:^|\/)?)$/gm)].map(([, path = '']) => packageOf(path)),
  )
  return [...new Set(paths)].sort().map((path) => thirdParty(root, path, false))
}

/** `node_modules/a/node_modules/@b/c/index.js` is of `node_modules/a/node_modules/@b/c`. */
function packageOf(path: string): string {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path
}

/** The text of its licence; undefined where it comes without one. */
export function licenceText(root: string, { path }: ThirdParty): string | undefined {
  const names = readdirSync(join(root, path))
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .sort()
  const texts = names.map((name) => readFileSync(join(root, path, name), 'utf8').trim())
  return texts.length === 0 ? undefined : texts.join('\n\n')
}

function thirdParty(root: string, path: string, hasInstallScript: boolean): ThirdParty {
  const file = join(root, path, 'package.json')
  const { version, license, licenses, scripts: own } = existsSync(file) ? readJson(file) : {}
  const named = isRecord(own) ? scripts.slice(0, 3).filter((name) => own[name] !== undefined) : []
  return {
    name: path.replace(/^.*node_modules\//, ''),
    version: String(version ?? ''),
    licence: licenceOf(license) ?? licenceOf(Array.isArray(licenses) ? licenses[0] : undefined) ?? 'none',
    path,
    installScripts: hasInstallScript && named.length === 0 ? ['install (in the lockfile)'] : named,
  }
}

/** Old manifests have an object. */
function licenceOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return isRecord(value) && typeof value['type'] === 'string' ? value['type'] : undefined
}

function dependenciesOf({
  dependencies,
  optionalDependencies,
  peerDependencies,
  peerDependenciesMeta,
}: JsonObject): string[] {
  const meta = entriesOf(peerDependenciesMeta)
  const peers = [...keysOf(peerDependencies)].filter((name) => meta.get(name)?.['optional'] !== true)
  return [...keysOf(dependencies), ...keysOf(optionalDependencies), ...peers]
}

/** Where Node finds a package for another one: beside its own, or above. */
function resolve(name: string, from: string, lock: ReadonlyMap<string, JsonObject>): string | undefined {
  const path = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`
  if (lock.has(path)) return path
  if (from === '') return undefined
  const above = from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')
  return resolve(name, above, lock)
}

function keysOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : []
}

function entriesOf(value: unknown): Map<string, JsonObject> {
  return new Map(
    Object.entries(isRecord(value) ? value : {}).flatMap(([key, one]) => (isRecord(one) ? [[key, one]] : [])),
  )
}

function readJson(file: string): JsonObject {
  const value = parsedJson(readFileSync(file, 'utf8'))
  if (!isRecord(value)) throw new Error(`Failed to read ${file}: it is no JSON object.`)
  return value
}
