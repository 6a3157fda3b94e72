import { destination, type Logger, pino } from 'pino'
import { type Clock, isoTime } from './clock.ts'

/** Logs JSON lines with the time of the gateway's clock, to standard error unless `write` takes them. */
export function logger(clock: Clock, level = 'warn', write?: (line: string) => void): Logger {
  const timestamp = (): string => `,"time":"${isoTime(clock.now())}"`
  return pino(
    { name: 'gateway', level, timestamp, base: {}, errorKey: 'error' },
    write === undefined ? destination({ dest: 2, sync: true }) : { write },
  )
}
