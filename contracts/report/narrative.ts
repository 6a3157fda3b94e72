import { duration } from '../../specs/formats/duration.ts'
import type { Anomaly } from '../model/case.ts'
import type { CaseResult, Circumstance, ExchangeRecord } from '../model/result.ts'

/** What was done to the target, one line each: `given: addFault {…}`, `clock +PT1H`. Movements of the clock in a row are added up. */
export function circumstanceLines(circumstances: readonly Circumstance[] = []): string[] {
  const lines: string[] = []
  let moved: string[] = []
  const tellTime = (): void => {
    if (moved.length > 0) lines.push(`clock +${summed(moved)}`)
    moved = []
  }
  for (const circumstance of circumstances) {
    if (circumstance.kind === 'clock') moved.push(circumstance.by)
    else {
      tellTime()
      const { operationId, parameters, body } = circumstance.step
      const words = [operationId, ...(Object.keys(parameters).length > 0 ? [parameters] : []), ...[body ?? []].flat()]
      lines.push(`given: ${words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' ')}`)
    }
  }
  tellTime()
  return lines
}

function summed(durations: readonly string[]): string {
  const [only] = durations
  if (only !== undefined && durations.length === 1) return only
  return `PT${durations.reduce((sum, text) => sum + duration(text), 0) / 1_000}S`
}

/** `← transactionUpdated, answered by closing the connection`. */
export function callbackTitle({ operationId, answered, answeredWith }: ExchangeRecord): string | undefined {
  if (answered === undefined) return undefined
  const isFailed = answered !== 'sent' && answeredWith !== undefined
  return `← ${operationId.split('→').at(-1)?.trim()}, ${isFailed ? `answered with ${answeredWith}` : answers[answered]}`
}

const answers: Readonly<Record<Anomaly, string>> = {
  sent: 'acknowledged',
  closed: 'answered by closing the connection',
  slow: 'left without an answer',
  '3xx': 'answered with a redirect',
  '4xx': 'answered with 404',
  '5xx': 'answered with 503',
}

/** The exchanges whose replies are at fault: the last one of each step that has a finding, or the last one that was answered. */
export function exchangesAtFault({
  findings,
  exchanges,
}: Pick<CaseResult, 'findings' | 'exchanges'>): Set<ExchangeRecord> {
  const found = findings.flatMap(({ step, exchange }) => {
    if (exchange !== undefined) return exchanges[exchange] ?? []
    return step === undefined ? [] : (exchanges.findLast((one) => one.step === step) ?? [])
  })
  const usual = exchanges.findLast(({ answered }) => answered === undefined)
  return new Set(found.length > 0 || usual === undefined ? found : [usual])
}
