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
  /** How often it came, one time after the other. */
  readonly times: number
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
      const changed = changedBy(record, records, at)
      const place = record.callback?.name ?? changed?.title
      count += record.count
      if (place !== undefined) places[place] = (places[place] ?? 0) + record.count
      if (shown.length === 0) shown = messagesAround(record, changed, records)
    })
  }
  return { count, places, shown }
}

/** The exchange of the world that was recorded last before a difference; of a callback that no request caused, its next attempt. */
function changedBy(
  { world, callback }: BreakRecord,
  records: readonly RunRecord[],
  at: number,
): ExchangeRecord | undefined {
  const isHere = (one: RunRecord): one is ExchangeRecord =>
    one.record === 'exchange' && (world === undefined || one.world === world)
  const isAttempt = (one: RunRecord): one is ExchangeRecord => isHere(one) && one.title === callback?.name
  const isUncaused = callback !== undefined && callback.cause === undefined && !isUnsent(callback)
  return (isUncaused ? records.slice(at).find(isAttempt) : undefined) ?? records.slice(0, at).findLast(isHere)
}

/** Whether a callback in this state is not on its way. */
function isUnsent({ state }: { readonly state: string }): boolean {
  return state === 'dropped' || state === 'held'
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
  const messages = repeated(around.map((one) => shownMessage(one, isChanged(one)))).slice(0, most)
  if (callback === undefined || !isUnsent(callback) || messages.some((one) => one.isChanged)) return messages
  const { name, state } = callback
  return [
    ...messages,
    { service: changed.service, kind: 'callback', title: name, fate: state, times: 1, isChanged: true },
  ]
}

/** Messages without those that are like the one before, which says how often it came. */
function repeated(messages: readonly ShownMessage[]): readonly ShownMessage[] {
  const found: ShownMessage[] = []
  for (const message of messages) {
    const before = found.at(-1)
    const times = before?.times ?? 0
    const isSame = before !== undefined && JSON.stringify({ ...before, times: 1 }) === JSON.stringify(message)
    if (isSame) found[found.length - 1] = { ...before, times: times + 1 }
    else found.push(message)
  }
  return found
}

/** Each exchange once, with its last outcome. */
function latest(exchanges: readonly ExchangeRecord[]): readonly ExchangeRecord[] {
  return [...new Map(exchanges.map((one) => [one.id, one])).values()]
}

function shownMessage({ service, kind, title, status, error }: ExchangeRecord, isChanged: boolean): ShownMessage {
  return {
    ...{ service, kind, title, isChanged, times: 1 },
    ...(status !== undefined && { status }),
    ...(error !== undefined && { error }),
  }
}
