import { atLeast, atMost, type Figure, figure } from '../figure.ts'
import { creations } from '../load/traffic.ts'
import { type Contestant, contest, recordedReply } from './contest.ts'

export interface ThroughputOptions {
  readonly rounds: number
  /** Requests of a round, after as many again to warm up. */
  readonly requests: number
  /** The same for Prism, which is slower. */
  readonly prismRequests: number
  /** The same for servers that keep state, which are slower the more they keep. */
  readonly rivalRequests: number
}

/** Creates transactions over HTTP against Railyard and its peers. */
export async function throughput({
  rounds,
  requests,
  prismRequests,
  rivalRequests,
}: ThroughputOptions): Promise<Figure[]> {
  const traffic = creations()
  const contestants: readonly Contestant[] = [
    { name: 'bare', title: 'bare node:http', requests, told: await recordedReply(traffic), isRailyard: false },
    { name: 'railyard', title: 'railyard, by node:http', requests, isRailyard: true },
    { name: 'logged', title: 'railyard, with the log of `up`', requests, isRailyard: true },
    {
      ...{ name: 'watched', title: 'railyard, followed by three consoles', server: 'railyard' },
      ...{ requests, isRailyard: true, consoles: 3 },
    },
    { name: 'express', title: 'railyard, in Express 5', requests, isRailyard: true },
    { name: 'jsonServer', title: 'json-server, which keeps state', requests: rivalRequests, isRailyard: false },
    { name: 'mockoon', title: 'Mockoon, which keeps state', requests: rivalRequests, told: {}, isRailyard: false },
    { name: 'prism', title: 'Prism mock', requests: prismRequests, isRailyard: false },
  ]
  const results = await contest(traffic, contestants, rounds)
  return [
    ...contestants.flatMap(({ name, title }) => [
      figure(`create: ${title}`, results.middle(name, 'perSecond'), 'req/s'),
      figure(`create: ${title}, CPU a request`, results.middle(name, 'cpu'), 'µs'),
    ]),
    atLeast(0.5, 'create: railyard / bare, req/s', results.ratio('railyard', 'bare', 'perSecond')),
    atMost(2, 'create: railyard / bare, CPU (one of the two will do)', results.ratio('railyard', 'bare', 'cpu')),
    atLeast(0.5, 'create: railyard with the log / bare, req/s', results.ratio('logged', 'bare', 'perSecond')),
    atMost(
      2,
      'create: railyard with the log / bare, CPU (one of the two will do)',
      results.ratio('logged', 'bare', 'cpu'),
    ),
    atLeast(0.5, 'create: railyard with three consoles / bare, req/s', results.ratio('watched', 'bare', 'perSecond')),
    atMost(
      2,
      'create: railyard with three consoles / bare, CPU (one of the two will do)',
      results.ratio('watched', 'bare', 'cpu'),
    ),
    figure('create: railyard in Express 5 / bare, req/s', results.ratio('express', 'bare', 'perSecond')),
    figure('create: railyard in Express 5 / bare, CPU', results.ratio('express', 'bare', 'cpu')),
    atLeast(1, 'create: railyard / json-server, req/s', results.ratio('railyard', 'jsonServer', 'perSecond')),
    atLeast(1, 'create: railyard / Mockoon, req/s', results.ratio('railyard', 'mockoon', 'perSecond')),
    atLeast(5, 'create: railyard / Prism, req/s', results.ratio('railyard', 'prism', 'perSecond')),
  ]
}
