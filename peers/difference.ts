import type { CaseResult, ExchangeRecord, Finding, StepReply } from '../contracts/index.ts'

/** One thing in which Prism's mock is not as the harness expected. */
export interface Difference {
  readonly result: CaseResult
  readonly finding: Finding
  /** Of the last exchange of the case. */
  readonly request: ExchangeRecord['request'] | undefined
  readonly reply: StepReply | undefined
}

export function differencesOf(results: readonly CaseResult[]): Difference[] {
  return results
    .filter(({ outcome }) => outcome === 'broken')
    .flatMap((result) => {
      const { request, reply } = result.exchanges.at(-1) ?? {}
      return result.findings.map((finding) => ({ result, finding, request, reply }))
    })
}
