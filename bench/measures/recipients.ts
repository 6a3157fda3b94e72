import { type Figure, figure } from '../figure.ts'
import type { Traffic } from '../load/traffic.ts'
import { type Contestant, contest, type Results, recordedReply } from './contest.ts'

export interface RecipientsOptions {
  readonly rounds: number
  /** How many requests of a round have so many recipients. */
  readonly sends: readonly { readonly recipients: number; readonly requests: number }[]
}

/** What was measured of requests to so many recipients. */
export interface Measured {
  readonly what: string
  readonly recipients: number
  readonly results: Results
  readonly figures: readonly Figure[]
}

/**
 * Sends requests over HTTP to one recipient and to many, against Railyard and a bare server with the same reply. `create`: requests that
 * Railyard gets in the same rounds, to be compared with.
 */
export async function requestsTo(
  name: string,
  trafficTo: (recipients: number) => Traffic,
  { rounds, sends }: RecipientsOptions,
  create?: Traffic,
): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const { recipients, requests } of sends) {
    const traffic = trafficTo(recipients)
    const what = `${name} to ${recipients.toLocaleString('en')}`
    const railyard = { server: 'railyard', requests, isRailyard: true } as const
    const contestants: readonly Contestant[] = [
      { name: 'bare', title: 'bare node:http', requests, told: await recordedReply(traffic), isRailyard: false },
      { ...railyard, name: 'railyard', title: 'railyard' },
      ...(create === undefined ? [] : [{ ...railyard, name: 'create', title: 'a create at DT One', traffic: create }]),
    ]
    const results = await contest(traffic, contestants, rounds)
    const figures = [
      ...contestants.map(({ name, title }) => figure(`${what}: ${title}`, results.middle(name, 'perSecond'), 'req/s')),
      figure(`${what}: railyard, CPU a recipient`, results.middle('railyard', 'cpu') / recipients, 'µs'),
      figure(`${what}: railyard / bare, req/s`, results.ratio('railyard', 'bare', 'perSecond')),
      figure(`${what}: railyard / bare, CPU`, results.ratio('railyard', 'bare', 'cpu')),
    ]
    measured.push({ what, recipients, results, figures })
  }
  return measured
}
