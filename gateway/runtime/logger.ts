import { destination, type Logger, pino } from 'pino'
import { type Clock, isoTime } from './clock.ts'

/** Logs JSON lines to standard error, with the time of the gateway's clock. */
export function logger(clock: Clock, level = 'warn'): Logger {
  const timestamp = (): string => `,"time":"${isoTime(clock.now())}"`
  return pino({ name: 'gateway', level, timestamp, base: {}, errorKey: 'error' }, destination({ dest: 2, sync: true }))
}
