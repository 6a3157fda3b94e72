import { stripVTControlCharacters } from 'node:util'
import { createLog, type EventLog } from './createLog.ts'

/** A pretty log whose text is kept. */
export interface WrittenLog {
  readonly log: EventLog['log']
  /** What the terminal has shown since it was last cleared, without colours. */
  told(): string
  /** The same with all escape sequences, the colours among them. */
  shown(): string
  clear(): void
}

export function writtenLog(): WrittenLog {
  let written = ''
  const { log, flush } = createLog({
    ...{ format: 'pretty', colors: true },
    write(text) {
      written += text
    },
  })
  const shown = (): string => {
    flush()
    return written
  }
  return {
    log,
    told: () => stripVTControlCharacters(shown()),
    shown,
    clear() {
      flush()
      written = ''
    },
  }
}
