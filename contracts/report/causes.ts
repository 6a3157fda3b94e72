import type { CaseResult, Finding } from '../model/result.ts'

/** Broken cases that have the same finding, apart from the values in it. */
export interface Cause {
  /** The first finding of the first case. */
  readonly finding: Finding
  readonly cases: readonly CaseResult[]
}

/** Groups broken cases by their first finding, in order of appearance. */
export function causesOf(results: readonly CaseResult[]): Cause[] {
  const broken = results.filter(({ outcome }) => outcome === 'broken')
  return [...Map.groupBy(broken, causeKey).values()].flatMap((cases) => {
    const finding = cases[0]?.findings[0]
    return finding === undefined ? [] : [{ finding, cases }]
  })
}

/**
 * Equal for findings that one mistake explains. A wrong status says little by itself, so its operation and the fault of its
 * request count too.
 */
export function causeKey({ document, operationId, kind, name, findings: [finding] }: CaseResult): string {
  if (finding === undefined) return name
  const { check, keyword = '', message, path } = finding
  const place = path.map((part) => (typeof part === 'number' ? '#' : part)).join('.')
  const own = check === 'status' ? [operationId, kind, name.split('/').at(-1)] : []
  return JSON.stringify([document, check, keyword, place, withoutValues(message), ...own])
}

function withoutValues(message: string): string {
  return message.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""').replaceAll(/\d+(?:\.\d+)?/g, '#')
}
