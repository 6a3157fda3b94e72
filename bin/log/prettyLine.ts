import type pc from 'picocolors'
import { visibleText } from '../../specs/formats/visibleText.ts'
import { isFailure, type LogLine } from './logLine.ts'

export type Colors = ReturnType<typeof pc.createColors>

/** Whether text on a stream is coloured: on a terminal, unless `NO_COLOR` is set. @see https://no-color.org */
export function hasColors(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv = process.env): boolean {
  return stream.isTTY === true && (environment['NO_COLOR'] ?? '') === ''
}

/** World and real time may differ by so many milliseconds before both are shown. */
const sameTime = 2_000
/** Characters of a target. */
const longestTarget = 100

/** A line for a terminal, and one below it for each hint of a request or a callback. */
export function prettyLine(line: LogLine, colors: Colors): string {
  const { world, service, took, what = [], hints = [] } = line
  const words = [
    colors.dim(timeOf(line)),
    world === undefined ? '' : colors.bold(safe(world)),
    service === undefined ? '' : colors.cyan(service),
    subject(line),
    outcome(line, colors),
    safe(what.join(' · ')),
    took === undefined ? '' : colors.dim(`${took} ms`),
  ]
  const marked = isFailure(line) ? colors.red : colors.yellow
  const remarks = hints.map((hint) => marked(`! ${safe(hint)}`))
  // What belongs to no request has no subject: its hint stands in the line itself.
  const own = subject(line) === '' ? remarks.splice(0, 1) : []
  const text = [...words, ...own].filter((word) => word !== '').join('  ')
  return [text, ...remarks].join('\n    ')
}

/** The real time, and the world's where it is another: `09:41:07.123 [2026-01-05 09:00:03]`. */
function timeOf({ time, at }: LogLine): string {
  if (time === undefined) return at === undefined ? '' : momentOf(at)
  const differs = at !== undefined && Math.abs(Date.parse(at) - Date.parse(time)) > sameTime
  return differs ? `${time.slice(11, 23)} [${momentOf(at)}]` : time.slice(11, 23)
}

function momentOf(at: string): string {
  return at.slice(0, 19).replace('T', ' ')
}

function subject({ kind, operation, method = '', target = '' }: LogLine): string {
  if (kind === 'callback') return `→ ${operation} ${shortened(target)}`
  if (kind === 'request') return operation === undefined ? `${method} ${shortened(target)}` : `${method} ${operation}`
  return ''
}

function outcome(line: LogLine, colors: Colors): string {
  const { status, error } = line
  if (status === undefined) return noAnswer(line, colors)
  const text = error === undefined ? String(status) : `${status} (${safe(error)})`
  if (!isFailure(line)) return colors.green(text)
  return status >= 500 || error !== undefined ? colors.red(text) : colors.yellow(text)
}

/** The hint of a callback says why there is no answer. A request has none while it is held, or where a fault kept the answer. */
function noAnswer({ kind, error }: LogLine, colors: Colors): string {
  if (kind === 'callback') return colors.red('no answer')
  return error === undefined ? '' : colors.red(`no answer: ${safe(error)}`)
}

/** A target that is not longer than a line. */
function shortened(target: string): string {
  const text = safe(target)
  return text.length > longestTarget ? `${text.slice(0, longestTarget)}…` : text
}

/** One line, whose control characters do not reach the terminal. */
function safe(text: string): string {
  return visibleText(text).replaceAll(/[\n\t]+/g, ' ')
}
