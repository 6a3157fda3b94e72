import { failureText } from '../contracts/report/index.ts'
import type { Comparison } from './compare.ts'
import { differencesOf } from './difference.ts'
import { expected } from './expected.ts'

export interface Verdict {
  readonly text: string
  /** The names of the causes that explained something. */
  readonly causes: readonly string[]
  /** Cases of which something is not explained. */
  readonly unexplained: number
}

/** What one document showed: its cases, and what differs by cause. */
export function report({ document, url, title, version, operations, derived, results, duration }: Comparison): Verdict {
  const count = (outcome: string): number => results.filter((result) => result.outcome === outcome).length
  const total = Object.values(derived).reduce((sum, of) => sum + of, 0)
  const kinds = Object.entries(derived).map(([kind, of]) => `${of} ${kind}`)
  const groups = Map.groupBy(differencesOf(results), (difference) => expected.find((one) => one.explains(difference)))
  const open = new Set((groups.get(undefined) ?? []).map(({ result }) => result))
  const again = 'npm --prefix peers start'
  const limit = document.most === undefined ? 'all' : `${document.most} of each kind of each operation`
  const lines = [
    `${document.name}  ${title}, OpenAPI ${version}`,
    `  ${operations} operations, ${total} cases: ${kinds.join(', ')}`,
    `  run: ${results.length} (${limit}): ${count('held')} held, ${count('broken')} differ, ${count('unsupported')} unsupported, in ${(duration / 1_000).toFixed(1)} s`,
    ...expected.flatMap((cause) => {
      const found = groups.get(cause) ?? []
      const cases = new Set(found.map(({ result }) => result.name))
      return found.length === 0 ? [] : [`  ${String(cases.size).padStart(5)} ${cause.name} (${cause.whose})`]
    }),
    ...[...open].map((result) => `\nnot explained:\n${failureText(result, again, { color: false, baseUrl: url })}`),
  ]
  return {
    text: `${lines.join('\n')}\n\n`,
    causes: expected.filter((cause) => groups.has(cause)).map(({ name }) => name),
    unexplained: open.size,
  }
}
