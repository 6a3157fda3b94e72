import { inspect } from 'node:util'
import { type Difference, differences } from './differences.ts'

/** Something that came, and how to print it. */
export interface Candidate {
  /** One line that names it. */
  readonly title: string
  readonly fields: Readonly<Record<string, unknown>>
  /** Other lines that help: status, hints. */
  readonly notes: readonly string[]
  /** Whether it is of the kind that is expected: the same operation, or the same callback. */
  readonly isOfKind: boolean
}

/** At most so many candidates are printed. */
const shown = 5

/** Those that have all the expected fields. */
export function fitting<Kind extends Candidate>(candidates: readonly Kind[], expected: object): Kind[] {
  return candidates.filter(({ isOfKind, fields }) => isOfKind && differences(expected, fields).length === 0)
}

/** What came instead, nearest first: of the same kind with the fewest differences, then the others, newest first. */
export function nearestText(candidates: readonly Candidate[], expected: object): string {
  if (candidates.length === 0) return 'Nothing came.'
  const compared = candidates
    .map((candidate) => ({ candidate, found: candidate.isOfKind ? differences(expected, candidate.fields) : [] }))
    .reverse()
    .sort((one, other) => rank(one) - rank(other))
  const lines = compared.slice(0, shown).map(({ candidate, found }) => candidateText(candidate, found))
  const more = compared.length > shown ? [`  … and ${compared.length - shown} more`] : []
  return ['What came instead, nearest first:', ...lines, ...more].join('\n')
}

function rank({ candidate, found }: { readonly candidate: Candidate; readonly found: readonly Difference[] }): number {
  return candidate.isOfKind ? found.length : Number.MAX_SAFE_INTEGER
}

function candidateText({ title, notes }: Candidate, found: readonly Difference[]): string {
  const different = found.map(({ path, expected, actual }) => `${path}: ${show(actual)} instead of ${show(expected)}`)
  return [`  ${title}`, ...[...different, ...notes].map((line) => `    ${line}`)].join('\n')
}

/** A value in one line. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'object' && value !== null && 'toAsymmetricMatcher' in value) {
    const { toAsymmetricMatcher } = value
    if (typeof toAsymmetricMatcher === 'function') return String(toAsymmetricMatcher.call(value))
  }
  return inspect(value, { depth: 6, breakLength: Number.POSITIVE_INFINITY, maxStringLength: 200 })
}
