import type { MaybePromise, Respond, WireReply, WireRequest } from '../../specs/openapi/index.ts'
import type { World, Worlds } from '../kernel/index.ts'
import { byteRange } from './rules/voice/byteRange.ts'
import { type Recording, recordingAt } from './rules/voice/recording.ts'
import { silentMp3 } from './rules/voice/silentMp3.ts'
import type { State } from './state.ts'

/** A recording, and the world that has it. */
interface Found {
  readonly world: World
  readonly recording: Recording
}

/**
 * Serves the files of recordings, without a key as at the provider, before `respond` gets a request: the unguessable id in the URL is that
 * of one world, and of its forks. The request is in the journal of that world. Faults and rate limits do not apply to it.
 * @see docs/africastalking.md#recordings
 */
export function recordingFiles(worlds: Worlds, stateOf: (world: World) => State, respond: Respond): Respond {
  const find = (id: string): Found | undefined => {
    const all = worlds.list().flatMap((world): readonly Found[] => {
      const recording = stateOf(world).recordings.get(id)
      return recording === undefined ? [] : [{ world, recording }]
    })
    const ready = all.filter(isReady)
    // A world that was made again under its name records again what a fork still has from the former one.
    return ready.find(({ world, recording }) => recording.world === world.name) ?? ready[0] ?? all[0]
  }
  return (request): MaybePromise<WireReply> => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const id = isRead ? recordingAt(request.target) : undefined
    const found = id === undefined ? undefined : find(id)
    if (found === undefined) return respond(request)
    const reply = isReady(found) ? fileOf(found.recording, request) : notYet
    keep(request, reply, found.world)
    return reply
  }
}

function isReady({ world, recording }: Found): boolean {
  return recording.readyAt <= world.clock.now()
}

const notYet: WireReply = { status: 404, headers: { 'content-type': 'text/plain; charset=UTF-8' }, body: 'Not Found' }

function fileOf({ seconds }: Recording, { headers }: WireRequest): WireReply {
  const file = silentMp3(seconds)
  const type = { 'content-type': 'audio/mpeg', 'accept-ranges': 'bytes' }
  const range = byteRange(headers['range'], file.length)
  if (range === undefined)
    return { status: 200, headers: type, body: `an MP3 file of ${seconds} s, ${file.length} bytes`, raw: file }
  if (range === 'unsatisfiable')
    return { status: 416, headers: { ...type, 'content-range': `bytes */${file.length}` }, body: '' }
  const { first, last } = range
  return {
    status: 206,
    headers: { ...type, 'content-range': `bytes ${first}-${last}/${file.length}` },
    body: `bytes ${first} to ${last} of an MP3 file of ${seconds} s`,
    raw: file.subarray(first, last + 1),
  }
}

/** Writes the exchange into the journal. Headers of the request are left out: nothing is known of them. */
function keep({ method, target }: WireRequest, { status, headers, body }: WireReply, world: World): void {
  const id = world.journal.reserve()
  const at = world.clock.now()
  const request = { method, target, headers: {}, body: '' }
  const reply = { status, headers, body }
  world.journal.write({ id, at, service: 'africastalking', kind: 'request', operationId: null, request, reply })
  world.activity.touch(id)
}
