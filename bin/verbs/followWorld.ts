import { type ServerEvent, serverEvents } from '../../specs/formats/serverEvents.ts'
import { shownKey } from '../../specs/formats/shownKey.ts'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import { exchangeLine, isLoggedExchange, type LogLine } from '../log/logLine.ts'
import { shownLine } from '../log/shownLine.ts'
import { pause } from '../pause.ts'

export interface FollowOptions {
  readonly world: string
  /** Whether to wait for later exchanges, also of a world that replaces this one. */
  readonly follow: boolean
  /** How many exchanges to begin with. @default all */
  readonly last?: number
}

/** Real milliseconds before the next attempt to follow a world that has ended. */
const patience = 300

/** The control plane has no world of this name. */
export class NoWorldError extends Error {}

/** Calls back with a line for each exchange of a world. Rejects when the control plane does not answer, or has no such world. */
export async function followWorld(
  url: string,
  { world, follow, last }: FollowOptions,
  tell: (line: LogLine) => void,
): Promise<void> {
  const target = new URL(`${url}/worlds/${encodeURIComponent(world)}/events`)
  target.searchParams.set('follow', String(follow))
  if (last !== undefined) target.searchParams.set('last', String(last))
  let latest: string | undefined
  let isKnown = false
  do {
    const response = await fetch(target, { headers: latest === undefined ? {} : { 'last-event-id': latest } })
    if (response.status === 404 && isKnown) await pause(patience)
    else if (response.body === null || !response.ok) throw refused(world, response)
    else {
      isKnown = true
      for await (const event of serverEvents(response.body)) {
        latest = event.id ?? latest
        const line = lineOf(world, event)
        if (line !== undefined) tell(shownLine(line))
      }
    }
  } while (follow)
}

function refused(world: string, { status, url }: Response): Error {
  if (status === 404) return new NoWorldError(`there is no world ${shownKey(world)}`)
  return new Error(`${url} answered ${status}`)
}

function lineOf(world: string, { type, data }: ServerEvent): LogLine | undefined {
  if (isLoggedExchange(data)) return exchangeLine(world, data)
  if (!isRecord(data) || (type !== 'missed' && type !== 'notice')) return undefined
  if (type === 'missed')
    return { kind: 'notice', world, hints: [`${data['exchanges']} exchanges were dropped from the journal before`] }
  return { kind: 'notice', world, at: String(data['at']), hints: [String(data['text'])] }
}
