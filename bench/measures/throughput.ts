import { authorization, createBody, createPath } from '../createRequest.ts'
import { atLeast, atMost, type Figure, figure } from '../figure.ts'
import { drive } from '../load/drive.ts'
import { postRequest } from '../load/postRequest.ts'
import { median } from '../median.ts'
import { Server } from '../server.ts'
import { openBenchWorld } from '../world.ts'

export interface ThroughputOptions {
  readonly rounds: number
  /** Requests of a round, after as many again to warm up. */
  readonly requests: number
  /** The same for Prism, which is slower. */
  readonly prismRequests: number
}

interface Contestant {
  readonly name: string
  readonly title: string
  readonly requests: number
  /** What it is started with. */
  readonly args?: readonly string[]
}

interface Round {
  readonly perSecond: number
  /** µs a request */
  readonly cpu: number
}

/** Creates transactions over HTTP against Railyard and its peers, each alone on the machine in turn. */
export async function throughput(options: ThroughputOptions): Promise<Figure[]> {
  const { rounds, requests, prismRequests } = options
  const contestants: readonly Contestant[] = [
    { name: 'bare', title: 'bare node:http', requests, args: await recordedReply() },
    { name: 'railyard', title: 'railyard, by node:http', requests },
    { name: 'logged', title: 'railyard, with the log of `up`', requests },
    { name: 'express', title: 'railyard, in Express 5', requests },
    { name: 'prism', title: 'Prism mock', requests: prismRequests },
  ]
  const measured = new Map<string, Round[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const contestant of contestants) measured.get(contestant.name)?.push(await measure(contestant))
  }
  const middle = (name: string, part: keyof Round): number => median(measured.get(name)?.map((of) => of[part]) ?? [])
  const ratio = (name: string, peer: string, part: keyof Round): number => middle(name, part) / middle(peer, part)
  return [
    ...contestants.flatMap(({ name, title }) => [
      figure(`create: ${title}`, middle(name, 'perSecond'), 'req/s'),
      figure(`create: ${title}, CPU a request`, middle(name, 'cpu'), 'µs'),
    ]),
    atLeast(0.5, 'create: railyard / bare, req/s', ratio('railyard', 'bare', 'perSecond')),
    atMost(2, 'create: railyard / bare, CPU (one of the two will do)', ratio('railyard', 'bare', 'cpu')),
    atLeast(0.5, 'create: railyard with the log / bare, req/s', ratio('logged', 'bare', 'perSecond')),
    atMost(2, 'create: railyard with the log / bare, CPU (one of the two will do)', ratio('logged', 'bare', 'cpu')),
    figure('create: railyard in Express 5 / bare, req/s', ratio('express', 'bare', 'perSecond')),
    figure('create: railyard in Express 5 / bare, CPU', ratio('express', 'bare', 'cpu')),
    atLeast(5, 'create: railyard / Prism, req/s', ratio('railyard', 'prism', 'perSecond')),
  ]
}

async function measure({ name, requests, args }: Contestant): Promise<Round> {
  const server = await Server.start(name, { args })
  try {
    if (name !== 'bare' && name !== 'prism') await openBenchWorld(server.url('control'))
    const url = server.url('dtone')
    const load = { count: requests, status: 201 }
    await drive(url, { ...load, request: postRequest(url, 0) })
    const before = await server.usage()
    const elapsed = await drive(url, { ...load, request: postRequest(url, requests) })
    const after = await server.usage()
    return { perSecond: (1000 * requests) / elapsed, cpu: (after.cpu - before.cpu) / requests }
  } finally {
    await server.stop()
  }
}

/** The head, without what Node adds to every answer, and the body of what Railyard answers to the first request. */
async function recordedReply(): Promise<readonly [string, string]> {
  const server = await Server.start('railyard')
  try {
    await openBenchWorld(server.url('control'))
    const response = await fetch(new URL(createPath, server.url('dtone')), {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: createBody(0),
    })
    const added = ['connection', 'date', 'keep-alive']
    const head = [...response.headers].filter(([name]) => !added.includes(name)).flat()
    return [JSON.stringify(head), await response.text()]
  } finally {
    await server.stop()
  }
}
