import { type CallRequest, type CallResult, httpCalls } from '../../gateway/rails/httpCalls.ts'
import { callbackUrls, connectRails, type Rails } from '../../gateway/rails/index.ts'
import { createWork, type WorkUnit } from '../../gateway/runtime/work.ts'
import { manualClock } from '../../gateway/testing/manualClock.ts'
import type { ExpectedCall } from './pact.ts'
import { start } from './payout.fixture.ts'

interface ClientOptions {
  /** The origins of the providers. */
  readonly urls: { readonly africastalking: string; readonly dtone: string }
  /** The key of both accounts. */
  readonly key: string
  readonly secret: string
  /** What DT One is told to call back. */
  readonly callbackUrl: string
  /** Answers some requests instead of the providers. @default none */
  readonly instead?: (request: CallRequest) => CallResult | undefined
}

export type Ask<Result> = (rails: Rails, unit: WorkUnit) => Promise<Result>

/** The gateway's own client of the providers, without a gateway, on a clock that stands still. */
export function providerClient(options: ClientOptions): <Result>(ask: Ask<Result>) => Promise<Result> {
  const { urls, key, secret, callbackUrl, instead } = options
  const clock = manualClock(start)
  const never = new AbortController().signal
  const send = httpCalls(clock, manualClock(start), { closing: never, ending: never })
  const rails = connectRails(
    {
      africastalking: { url: urls.africastalking, username: 'sandbox', apiKey: key, productName: 'Payouts' },
      dtone: { url: urls.dtone, key, secret },
    },
    {
      ...{ clock, side: 'live', urls: { ...callbackUrls((path) => path), dtone: callbackUrl } },
      call: async (request, unit) => instead?.(request) ?? send(request, unit),
    },
  )
  return (ask) => createWork(clock).track((unit) => ask(rails, unit))
}

/** Asks what stands in for a provider at this URL. Of the calls of the client, the one that is meant reaches it. */
export function askStandIn(url: string, { request, ask, others }: ExpectedCall): Promise<unknown> {
  const client = providerClient({
    ...{ urls: { africastalking: url, dtone: url }, key: 'demo', secret: 'hush' },
    callbackUrl: 'http://127.0.0.1:3000/callbacks/dtone/token',
    instead(each) {
      const isMeant = new URL(each.url).pathname === request.path
      return others?.(each) ?? (isMeant ? undefined : { kind: 'unsent', reason: 'it is not meant' })
    },
  })
  return client(ask)
}
