import type { BreakRecord, ExchangeRecord, RunRecord } from '../../testing/broken/runRecord.ts'

/** What a mutant has changed in a run. */
export interface Evidence {
  /** How often it has made a difference. */
  readonly count: number
  /** How often at each operation or callback. */
  readonly places: Readonly<Record<string, number>>
  /** The first exchange that it changed, with what came of it. */
  readonly shown: readonly ShownMessage[]
}

/** A message between the application and a provider. */
export interface ShownMessage {
  readonly service: string
  readonly kind: ExchangeRecord['kind']
  readonly title: string
  readonly status?: number
  readonly error?: string
  /** What became of a callback that was not sent: `dropped`, `held`. */
  readonly fate?: string
  readonly isChanged: boolean
}

/** How many messages are shown. */
const most = 6

/** Reads what a mutant has changed from the records of each Railyard. */
export function evidenceIn(yards: readonly (readonly RunRecord[])[]): Evidence {
  let count = 0
  const places: Record<string, number> = {}
  let shown: readonly ShownMessage[] = []
  for (const records of yards) {
    records.forEach((record, at) => {
      if (record.record !== 'break') return
      const changed = changedBy(record, records.slice(0, at))
      const place = record.callback?.name ?? changed?.title
      count += record.count
      if (place !== undefined) places[place] = (places[place] ?? 0) + record.count
      if (shown.length === 0) shown = messagesAround(record, changed, records)
    })
  }
  return { count, places, shown }
}

/** The exchange that was recorded last before a difference, in its world. */
function changedBy({ world }: BreakRecord, before: readonly RunRecord[]): ExchangeRecord | undefined {
  return before.findLast(
    (one): one is ExchangeRecord => one.record === 'exchange' && (world === undefined || one.world === world),
  )
}

/** The request behind a difference, and the callbacks that it caused. */
function messagesAround(
  { callback }: BreakRecord,
  changed: ExchangeRecord | undefined,
  records: readonly RunRecord[],
): readonly ShownMessage[] {
  if (changed === undefined) return []
  const exchanges = records.filter(
    (one): one is ExchangeRecord => one.record === 'exchange' && one.world === changed.world,
  )
  const root = callback?.cause ?? (changed.kind === 'request' ? changed.id : changed.cause)
  const own = latest(exchanges.filter(({ id, cause, kind }) => (kind === 'request' ? id === root : cause === root)))
  const around = root === undefined || own.length === 0 ? [changed] : own
  const isChanged = ({ kind, title, id }: ExchangeRecord): boolean =>
    callback === undefined ? id === changed.id : kind === 'callback' && title === callback.name
  const messages = around.slice(0, most).map((one) => shownMessage(one, isChanged(one)))
  if (callback === undefined || messages.some((one) => one.isChanged)) return messages
  const { name, state } = callback
  return [...messages, { service: changed.service, kind: 'callback', title: name, fate: state, isChanged: true }]
}

/** Each exchange once, with its last outcome. */
function latest(exchanges: readonly ExchangeRecord[]): readonly ExchangeRecord[] {
  return [...new Map(exchanges.map((one) => [one.id, one])).values()]
}

function shownMessage({ service, kind, title, status, error }: ExchangeRecord, isChanged: boolean): ShownMessage {
  return {
    ...{ service, kind, title, isChanged },
    ...(status !== undefined && { status }),
    ...(error !== undefined && { error }),
  }
}
