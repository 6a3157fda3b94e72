import { isRecord } from '../../specs/openapi/index.ts'
import type { ExchangeRecord, RunRecord } from '../../testing/broken/runRecord.ts'
import type { Misbehaviour } from '../../testing/index.ts'
import { groupOf } from './groups.ts'

/** A misbehaviour that the tests themselves bring about, with all that came after it in its world. */
export interface Rehearsal {
  /** The operation of the control plane that added the rule, and its body. */
  readonly rule: Pick<Misbehaviour, 'operationId' | 'body'>
  /** `dtone/postTransactionAsync`. */
  readonly touched: ReadonlySet<string>
}

/** What the tests bring about in one Railyard. */
export function rehearsalsIn(records: readonly RunRecord[]): readonly Rehearsal[] {
  return records.flatMap((record, at) => {
    if (record.record !== 'steering' || record.rule === undefined) return []
    const isAfter = (one: RunRecord): one is ExchangeRecord => one.record === 'exchange' && one.world === record.world
    const touched = records
      .slice(at)
      .filter(isAfter)
      .map(({ service, title }) => `${service}/${title}`)
    return [{ rule: { operationId: record.operationId, body: record.rule }, touched: new Set(touched) }]
  })
}

/** Whether the tests bring a misbehaviour about at an operation or callback; without one, at a provider. */
export function isRehearsed(
  misbehaviour: Misbehaviour,
  service: string,
  of: string | undefined,
  rehearsals: readonly Rehearsal[],
): boolean {
  return rehearsals.some(
    ({ rule, touched }) =>
      isAlike(rule, misbehaviour) && isFor(rule, service, of) && (of === undefined || touched.has(`${service}/${of}`)),
  )
}

/** Whether two rules do the same, perhaps with other numbers. */
function isAlike(rule: Rehearsal['rule'], misbehaviour: Misbehaviour): boolean {
  if (rule.operationId !== misbehaviour.operationId) return false
  const [own, other] = [changeOf(rule.body), changeOf(misbehaviour.body)]
  const isSame = ['kind', 'how', 'error', 'hazard'].every((name) => own[name] === other[name])
  return isSame && own['end'] === other['end'] && groupOf(rule) === groupOf(misbehaviour)
}

/** What tells the change of a rule from others: of an outcome its status, without the reason for it. */
function changeOf(body: object): Readonly<Record<string, unknown>> {
  const { effect, action, status, hazard }: Readonly<Record<string, unknown>> = { ...body }
  const change = isRecord(effect) ? effect : isRecord(action) ? action : {}
  return { ...change, hazard, end: typeof status === 'string' ? status.split('-')[0] : undefined }
}

function isFor({ body }: Rehearsal['rule'], service: string, of: string | undefined): boolean {
  const select: Readonly<Record<string, unknown>> = 'select' in body && isRecord(body.select) ? body.select : {}
  return (select['service'] ?? service) === service && (of === undefined || (select['operationId'] ?? of) === of)
}
