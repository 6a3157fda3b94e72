import type { LogEvent } from '../../simulators/index.ts'
import { shownKey } from '../../specs/formats/shownKey.ts'
import { gatewayLine } from './gatewayLine.ts'
import { exchangeLine, type LogLine } from './logLine.ts'
import { shownLine } from './shownLine.ts'
import type { TerminalEvent } from './terminalEvent.ts'

/** The line of an event, as it is shown. `now`: real milliseconds at which it happened. */
export function eventLine(event: TerminalEvent, now: number): LogLine {
  return shownLine(lineOf(event, now))
}

function lineOf(event: TerminalEvent, now: number): LogLine {
  const time = new Date(now).toISOString()
  switch (event.kind) {
    case 'exchange':
      return exchangeLine(event.world, event.read(), { time, took: event.took })
    case 'request': {
      const { kind, service, method, target, operationId, status, took, hints } = event
      return {
        ...{ time, kind, service, method, target, status },
        ...(operationId !== undefined && { operation: operationId }),
        ...(took !== undefined && { took }),
        ...(hints.length > 0 && { hints }),
      }
    }
    case 'gateway':
      return gatewayLine(event, time)
    case 'opened':
      return { time, world: event.world, kind: 'opened', hints: [opened(event)] }
    case 'notice':
      return { time, ...(event.world !== undefined && { world: event.world }), kind: 'notice', hints: [event.text] }
  }
}

function opened({ world, others }: Extract<LogEvent, { kind: 'opened' }>): string {
  const known = others.length === 0 ? '' : `; if the key is misspelt: there were ${others.map(shownKey).join(', ')}`
  return `the key ${world} opened a new world${known}`
}
