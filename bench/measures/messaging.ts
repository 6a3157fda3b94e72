import { type Figure, figure } from '../figure.ts'
import { messagesTo } from '../load/traffic.ts'
import { type Contestant, contest, recordedReply } from './contest.ts'

export interface MessagingOptions {
  readonly rounds: number
  /** How many requests of a round have so many recipients. */
  readonly sends: readonly { readonly recipients: number; readonly requests: number }[]
}

/** Sends texts over HTTP to one recipient and to many, against Railyard and a bare server with the same reply. */
export async function messaging({ rounds, sends }: MessagingOptions): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { recipients, requests } of sends) {
    const traffic = messagesTo(recipients)
    const contestants: readonly Contestant[] = [
      { name: 'bare', title: 'bare node:http', requests, recorded: await recordedReply(traffic), isRailyard: false },
      { name: 'railyard', title: 'railyard', requests, isRailyard: true },
    ]
    const results = await contest(traffic, contestants, rounds)
    const what = `message to ${recipients.toLocaleString('en')}`
    figures.push(
      ...contestants.map(({ name, title }) => figure(`${what}: ${title}`, results.middle(name, 'perSecond'), 'req/s')),
      figure(`${what}: railyard, CPU a recipient`, results.middle('railyard', 'cpu') / recipients, 'µs'),
      figure(`${what}: railyard / bare, req/s`, results.ratio('railyard', 'bare', 'perSecond')),
      figure(`${what}: railyard / bare, CPU`, results.ratio('railyard', 'bare', 'cpu')),
    )
  }
  return figures
}
