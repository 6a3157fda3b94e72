import { now } from '../wallClock.ts'
import { Connection } from './connection.ts'

export interface Load {
  /** Requests in all. */
  readonly count: number
  /** The whole request with this number, as it goes on the wire. */
  readonly request: (number: number) => string
  /** The status that each must have. */
  readonly status: number
  /** @default 16 */
  readonly connections?: number
}

/** Sends a bounded number of requests over kept connections, and says how many milliseconds they took. */
export async function drive(url: URL, { count, request, status, connections = 16 }: Load): Promise<number> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(url)))
  const started = now()
  let number = 0
  const work = async (connection: Connection): Promise<void> => {
    while (number < count) {
      const answered = await connection.send(request(number++))
      if (answered !== status)
        throw new Error(`Failed to measure ${url}: it answered ${answered} instead of ${status}.`)
    }
  }
  await Promise.all(open.map(work))
  const elapsed = now() - started
  for (const connection of open) connection.close()
  return elapsed
}
