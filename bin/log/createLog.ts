import pc from 'picocolors'
import { eventLine } from './eventLine.ts'
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

/** A log of what happens in the worlds. */
export interface EventLog {
  readonly log: (event: TerminalEvent) => void
  /** Writes what waits. */
  flush(): void
}

export function createLog({ format, colors, write }: LogOptions): EventLog {
  const palette = pc.createColors(colors)
  let waiting: { readonly event: TerminalEvent; readonly now: number }[] = []
  const text = ({ event, now }: (typeof waiting)[number]): string => {
    const line = eventLine(event, now)
    return `${format === 'json' ? JSON.stringify(line) : prettyLine(line, palette)}\n`
  }
  const flush = (): void => {
    const ready = waiting
    waiting = []
    if (ready.length > 0) write(ready.map(text).join(''))
  }
  return {
    log(event) {
      if (waiting.length === 0) later(interval, flush)
      waiting.push({ event, now: realTime() })
    },
    flush,
  }
}
