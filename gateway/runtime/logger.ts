import { destination, type Logger, pino } from 'pino'
import { type Clock, isoTime } from './clock.ts'
import { maskPhoneNumbers } from './maskPhoneNumbers.ts'

/** Logs JSON lines with the time of the gateway's clock and phone numbers masked, to standard error unless `write` takes them. */
export function logger(clock: Clock, level = 'warn', write?: (line: string) => void): Logger {
  const timestamp = (): string => `,"time":"${isoTime(clock.now())}"`
  return pino(
    { name: 'gateway', level, timestamp, base: {}, errorKey: 'error', hooks: { streamWrite: masked } },
    write === undefined ? destination({ dest: 2, sync: true }) : { write },
  )
}

/** A line with the phone numbers masked in all its texts, also those of errors and those that providers wrote. */
function masked(line: string): string {
  const texts: unknown = JSON.parse(line, (_, value) => (typeof value === 'string' ? maskPhoneNumbers(value) : value))
  return `${JSON.stringify(texts)}\n`
}
