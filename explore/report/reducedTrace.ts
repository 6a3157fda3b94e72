import type { TraceNote, TraceOfScenario } from '../../diagrams/trace.ts'
import { counted } from '../../scenarios/report/counted.ts'

/** Fewer messages than these are not worth leaving out. */
const fewest = 3

/** The trace with the messages that matter. `origins` has the place of each message in the whole trace. */
export interface ReducedTrace extends TraceOfScenario {
  readonly notes: readonly TraceNote[]
  readonly origins: readonly number[]
}

/**
 * Leaves out long runs of messages that are as in the default run, and notes how many. What differs stays with the message before and
 * after it and the requests during which it was sent.
 */
export function reducedTrace(trace: TraceOfScenario, same: ReadonlySet<number>): ReducedTrace {
  const kept = keptPlaces(trace, same)
  const origins = trace.messages.map((_message, place) => place).filter((place) => kept.has(place))
  const newPlace = (place: number): number => origins.filter((origin) => origin < place).length
  const messages = origins.flatMap((origin) => {
    const { encloses = 0, ...message } = trace.messages[origin] ?? {}
    return 'at' in message ? [{ ...message, encloses: newPlace(origin + 1 + encloses) - newPlace(origin + 1) }] : []
  })
  const notes = [
    ...(trace.notes ?? []).map((note) => ({ note, at: note.before })),
    ...gaps(trace, origins).map((note) => ({ note, at: note.before - 0.5 })),
  ]
  return {
    ...{ ...trace, messages, origins },
    notes: notes
      .sort((one, other) => one.at - other.at)
      .map(({ note }) => ({ ...note, before: newPlace(note.before) })),
  }
}

/** Places that are kept: what differs, what stands beside it or beside a note, and the requests around it. */
function keptPlaces({ messages, notes = [] }: TraceOfScenario, same: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set<number>()
  for (const { before } of notes) for (const place of [before - 1, before]) kept.add(place)
  for (const place of messages.keys())
    if (!same.has(place)) for (const beside of [place - 1, place, place + 1]) kept.add(beside)
  for (const [place, { encloses = 0 }] of [...messages.entries()].reverse())
    if (messages.slice(place + 1, place + 1 + encloses).some((_message, at) => kept.has(place + 1 + at)))
      kept.add(place)
  for (const [from, until] of runsBetween([...kept], messages.length))
    if (until - from < fewest) for (let place = from; place < until; place++) kept.add(place)
  return kept
}

function gaps({ messages }: TraceOfScenario, origins: readonly number[]): TraceNote[] {
  return runsBetween(origins, messages.length).map(([from, until]) => {
    const { at = '', step = 0 } = messages[from] ?? {}
    return { at, step, before: until, text: gapText(until - from) }
  })
}

/** What stands in the place of messages that are left out. */
export function gapText(number: number): string {
  return `… ${counted(number, 'message')} as in the default run`
}

/** The runs of places that are not kept: from each one to before the other. */
function runsBetween(kept: readonly number[], length: number): (readonly [number, number])[] {
  const places = [-1, ...kept.filter((place) => place >= 0 && place < length).sort((one, other) => one - other), length]
  return places
    .slice(1)
    .map((until, at) => [(places[at] ?? -1) + 1, until] as const)
    .filter(([from, until]) => until > from)
}
