import { statSync } from 'node:fs'
import type { TarEntry } from '../pack/tarball.ts'

/** Bytes. Raise it by a decision, not by accident: each user downloads the tarball, and unpacks it in each project. */
const bounds = { packed: 3_250_000, unpacked: 16_000_000 } as const

/** The entries that a package may have. */
const allowed = [
  /^(LICENSE|README\.md|package\.json)$/,
  /^dist\/(licences\.md|provenance\.json|railyard\.schema\.json)$/,
  /^dist\/redoc\.standalone\.js(\.LICENSE\.txt)?$/,
  /^dist\/console\/(app\.js|page\.html|style\.css)$/,
  /^dist\/[\w.-]+\.mjs$/,
  /^dist\/library\/[\w.-]+\.(mjs|cjs|d\.mts|d\.cts)$/,
  /^dist\/features\/[\w/]+\.feature$/,
]

/** Modules of the repository that no user needs, by the comments of the bundler. */
const inside =
  /^(?:\/\/|\/\/#region) ((?:mutation|bench|test|lint|peers|interop|release)\/\S+|\S+\.(?:test|fixture)\.ts|gateway\/mutants\/gatewayMutants\.ts)$/gm

/** What is too large, does not belong into the package, or names a folder of the machine that built it. */
export function contentComplaints(tarball: string, entries: readonly TarEntry[]): string[] {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  return [
    ...tooLarge('the tarball', statSync(tarball).size, bounds.packed),
    ...tooLarge('what it unpacks to', unpacked, bounds.unpacked),
    ...entries.flatMap(entryComplaints),
  ]
}

/** The complaints about one file. */
export function entryComplaints({ path, content }: Pick<TarEntry, 'path' | 'content'>): string[] {
  if (!allowed.some((pattern) => pattern.test(path))) return [`${path} does not belong into the package`]
  if (!/\.[cm]js$|^dist\/console\/app\.js$/.test(path)) return []
  const text = content.toString('utf8')
  const modules = [...text.matchAll(inside)].map(
    ([, module]) => `${path} has ${module}, which is for this repository alone`,
  )
  const places = /["'`](?:\/home\/|\/root\/|\/Users\/|\/tmp\/)[^"'`\n]*/.exec(text)?.[0]
  return [
    ...modules,
    ...(places === undefined ? [] : [`${path} has the path ${places.slice(1)}`]),
    ...(/^\/\/# sourceMappingURL=/m.test(text) ? [`${path} names a source map`] : []),
  ]
}

function tooLarge(what: string, size: number, bound: number): string[] {
  return size <= bound ? [] : [`${what} has ${size} bytes, and may have ${bound}`]
}
