import pc from 'picocolors'
import { Burst } from './burst.ts'
import type { LogLine } from './logLine.ts'
import { prettyLine } from './prettyLine.ts'
import { later, realTime } from './realTime.ts'
import type { TerminalEvent } from './terminalEvent.ts'

export const logFormats = ['pretty', 'json', 'quiet'] as const
export type LogFormat = (typeof logFormats)[number]

export interface LogOptions {
  readonly format: Exclude<LogFormat, 'quiet'>
  readonly colors: boolean
  /** Takes the text of one or more lines. */
  readonly write: (text: string) => void
}

/** Real milliseconds for which events are collected: they are formatted and written together, after the requests that caused them. */
const interval = 25

/** How many events of an interval have a line each on a terminal. */
const mostLines = 40

/** A log of what happens in the worlds. */
export interface EventLog {
  readonly log: (event: TerminalEvent) => void
  /** Writes what waits. */
  flush(): void
}

export function createLog({ format, colors, write }: LogOptions): EventLog {
  const palette = pc.createColors(colors)
  const most = format === 'json' ? Number.POSITIVE_INFINITY : mostLines
  let waiting: Burst | undefined
  const text = (line: LogLine): string => `${format === 'json' ? JSON.stringify(line) : prettyLine(line, palette)}\n`
  const flush = (): void => {
    const lines = waiting?.lines() ?? []
    waiting = undefined
    if (lines.length > 0) write(lines.map(text).join(''))
  }
  return {
    log(event) {
      if (waiting === undefined) later(interval, flush)
      waiting ??= new Burst(most)
      waiting.add(event, realTime())
    },
    flush,
  }
}
