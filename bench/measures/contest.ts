import { drive } from '../load/drive.ts'
import { postRequest, type Traffic } from '../load/traffic.ts'
import { watch } from '../load/watch.ts'
import { median } from '../median.ts'
import { Server } from '../server.ts'
import { openBenchWorld } from '../world.ts'

/** A server that answers the requests of a contest. */
export interface Contestant {
  readonly name: string
  readonly title: string
  /** Its file in `servers/`. @default its name */
  readonly server?: string
  /** What it gets in the place of the requests of the others. */
  readonly traffic?: Traffic
  /** Requests of a round, after as many again to warm up. */
  readonly requests: number
  /** What it is told before it starts. */
  readonly told?: object
  /** Whether it has worlds. */
  readonly isRailyard: boolean
  /** How many consoles follow the world. @default 0 */
  readonly consoles?: number
}

interface Round {
  readonly perSecond: number
  /** µs a request */
  readonly cpu: number
}

/** The medians of all rounds, by the name of the contestant. */
export class Results {
  readonly #measured: ReadonlyMap<string, readonly Round[]>

  constructor(measured: ReadonlyMap<string, readonly Round[]>) {
    this.#measured = measured
  }

  middle(name: string, part: keyof Round): number {
    return median(this.#measured.get(name)?.map((of) => of[part]) ?? [])
  }

  ratio(name: string, peer: string, part: keyof Round): number {
    return this.middle(name, part) / this.middle(peer, part)
  }
}

/** Sends the same requests to each contestant, each alone on the machine in turn. */
export async function contest(traffic: Traffic, contestants: readonly Contestant[], rounds: number): Promise<Results> {
  const measured = new Map<string, Round[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const contestant of contestants) measured.get(contestant.name)?.push(await measure(traffic, contestant))
  }
  return new Results(measured)
}

async function measure(usual: Traffic, contestant: Contestant): Promise<Round> {
  const { name, server: file = name, traffic = usual, requests, told, isRailyard, consoles = 0 } = contestant
  const server = await Server.start(file, { told })
  try {
    if (isRailyard) await openBenchWorld(server.url('control'))
    const endWatch = consoles === 0 ? undefined : await watch(server.url('control'), consoles)
    const url = server.url(traffic.service)
    const load = { count: requests, status: 201 }
    await drive(url, { ...load, request: postRequest(traffic, url, 0) })
    const before = await server.usage()
    const elapsed = await drive(url, { ...load, request: postRequest(traffic, url, requests) })
    const after = await server.usage()
    endWatch?.()
    return { perSecond: (1000 * requests) / elapsed, cpu: (after.cpu - before.cpu) / requests }
  } finally {
    await server.stop()
  }
}

/** A reply, with names and values of its headers in turn. */
export interface RecordedReply {
  readonly head: readonly string[]
  readonly body: string
}

/** The head, without what Node adds to every answer, and the body of what Railyard answers to the first request. */
export async function recordedReply({ service, path, headers, body }: Traffic): Promise<RecordedReply> {
  const server = await Server.start('railyard')
  try {
    await openBenchWorld(server.url('control'))
    const response = await fetch(new URL(path, server.url(service)), { method: 'POST', headers, body: body(0) })
    const added = ['connection', 'date', 'keep-alive']
    const head = [...response.headers].filter(([name]) => !added.includes(name)).flat()
    return { head, body: await response.text() }
  } finally {
    await server.stop()
  }
}
