import type pc from 'picocolors'
import { cutOff } from '../../diagrams/cutOff.ts'
import { type DiagramRow, diagramRows } from '../../diagrams/diagramRows.ts'
import { partiesOf } from '../../diagrams/partiesOf.ts'
import { partyNames } from '../../diagrams/partyNames.ts'
import type { Party, TracedMessage } from '../../diagrams/trace.ts'
import { worldMoment } from '../../diagrams/worldMoment.ts'
import { neverArrived } from './neverArrived.ts'
import type { ReducedTrace } from './reducedTrace.ts'

export interface DiagramOptions {
  /** Places in the whole trace of the messages that are as in the default run. The others are marked. */
  readonly same: ReadonlySet<number>
  readonly colors: Pick<typeof pc, 'red' | 'dim' | 'bold'>
}

/** Characters between two lifelines, at least and at most. */
const [narrowest, widest] = [22, 36]

/** Where things are drawn. */
interface Sheet extends DiagramOptions {
  readonly trace: ReducedTrace
  readonly xOf: (party: Party) => number
  readonly lifelines: readonly number[]
  /** Characters of the time on the left. */
  readonly times: number
}

/** A sequence diagram in lines: a column for each party, `*` beside what is not as in the default run, `╳` where a message is lost. */
export function diagramText(trace: ReducedTrace, options: DiagramOptions): string[] {
  const parties = partiesOf(trace)
  if (parties.length === 0) return ['nothing was sent']
  const moments = trace.messages.map(({ at }) => worldMoment(at, trace.began).length)
  const times = Math.max(8, ...moments) + 2
  const longest = Math.max(...trace.messages.map((message) => titleOf(message).length))
  const gap = Math.min(widest, Math.max(narrowest, longest + 7))
  const left = times + Math.max(4, ...parties.slice(0, 1).map((party) => Math.ceil(partyNames[party].length / 2)))
  const xOf = (party: Party): number => left + parties.indexOf(party) * gap
  const sheet = { ...options, trace, xOf, times, lifelines: parties.map(xOf) }
  return [options.colors.bold(heading(parties, sheet)), ...timed(diagramRows({ steps: [] }, trace), sheet)]
}

function heading(parties: readonly Party[], { xOf }: Sheet): string {
  return parties.reduce((line, party) => {
    const name = partyNames[party]
    return put(line, xOf(party) - Math.floor(name.length / 2), name)
  }, '')
}

/** The rows, each moment of the world before the first message that was sent then. */
function timed(rows: readonly DiagramRow[], sheet: Sheet): string[] {
  let shown = ''
  return rows.flatMap((row) => {
    if (row.kind === 'note') return [noteLine(row.note.text, sheet)]
    if (row.kind === 'answered') return answerLines(row.message, sheet)
    if (row.kind !== 'sent') return []
    const moment = worldMoment(row.message.at, sheet.trace.began)
    const time = moment === shown ? '' : moment
    shown = moment
    const isNew = !sheet.same.has(sheet.trace.origins[row.number - 1] ?? -1)
    return [sentLine(row.message, { time, isNew }, sheet)]
  })
}

function sentLine(message: TracedMessage, { time, isNew }: { time: string; isNew: boolean }, sheet: Sheet): string {
  const { from, to, kind } = message
  const isLost = neverArrived(message)
  const [start, end] = [sheet.xOf(from), sheet.xOf(to)]
  const drawn = arrow(lifelines(sheet), { start, end, dash: kind === 'callback' ? '┄' : '─', isLost }, titleOf(message))
  const line = put(put(drawn, 0, time), sheet.times, isNew ? '*' : ' ').trimEnd()
  return isLost ? sheet.colors.red(line) : isNew ? line : sheet.colors.dim(line)
}

function answerLines(message: TracedMessage, sheet: Sheet): string[] {
  const { from, to, reply, error, fault } = message
  if (neverArrived(message)) return []
  const isLost = reply === undefined || error !== undefined
  const [start, end] = [sheet.xOf(to), sheet.xOf(from)]
  const text = isLost ? 'no answer' : `${reply.status}${fault === undefined ? '' : ' (fault)'}`
  const line = arrow(lifelines(sheet), { start, end, dash: '┄', isLost }, text).trimEnd()
  return [isLost || fault !== undefined ? sheet.colors.red(line) : sheet.colors.dim(line)]
}

function noteLine(text: string, sheet: Sheet): string {
  const [first = 0, last = 0] = [sheet.lifelines[0], sheet.lifelines.at(-1)]
  if (text.startsWith('…')) return sheet.colors.dim(put(lifelines(sheet), first + 2, ` ${text} `).trimEnd())
  const line = '═'.repeat(last - first + 1)
  return sheet.colors.red(put(put('', first, line), first + 3, ` ${text} `))
}

function titleOf({ title, attempt = 1 }: TracedMessage): string {
  return attempt > 1 ? `${title} attempt ${attempt}` : title
}

interface Arrow {
  readonly start: number
  readonly end: number
  readonly dash: string
  /** Whether it breaks off on its way. */
  readonly isLost: boolean
}

/** Draws an arrow with its title on a line. One that is lost ends in a cross before the lifeline of its receiver. */
function arrow(line: string, { start, end, dash, isLost }: Arrow, title: string): string {
  const step = Math.sign(end - start)
  const room = Math.abs(end - start) - 1
  const label = ` ${cutOff(title, room - 6)} `
  const length = isLost ? Math.min(room - 3, Math.max(Math.ceil(room / 2), label.length + 3)) : room
  const shaft = put(dash.repeat(length - 1), Math.max(1, Math.floor((length - 1 - label.length) / 2)), label)
  const tip = isLost ? '╳' : step > 0 ? '▶' : '◀'
  const drawn = step > 0 ? `${shaft}${tip}` : `${tip}${shaft}`
  return put(line, step > 0 ? start + 1 : start - drawn.length, drawn)
}

function lifelines({ lifelines: places }: Sheet): string {
  return places.reduce((line, x) => put(line, x, '│'), '')
}

/** A line with a text written over it from a place on. */
function put(line: string, at: number, text: string): string {
  const place = Math.max(0, at)
  const padded = line.padEnd(place + text.length)
  return `${padded.slice(0, place)}${text}${padded.slice(place + text.length)}`
}
