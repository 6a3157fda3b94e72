import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** What `railyard gateway --json` prints when it is ready, and the lines that it has written to stderr since. */
export interface AnnouncedGateway {
  readonly url: string
  readonly apiKey: string
  readonly hasClients: boolean
  readonly errors: readonly string[]
}

/** Waits for a gateway of its own process. Rejects with what it has written when it ends before. */
export async function announcedGateway(child: ChildProcess): Promise<AnnouncedGateway> {
  const { stdout, stderr } = child
  if (stdout === null || stderr === null) throw new Error('its output is not piped')
  const errors: string[] = []
  createInterface(stderr).on('line', (line) => errors.push(line))
  const [line] = await Promise.race([
    once(createInterface(stdout), 'line'),
    once(child, 'close').then(([code]) => {
      throw new Error(`The gateway has ended with ${code}: ${errors.join('\n')}`)
    }),
  ])
  return { ...JSON.parse(String(line)), errors }
}
