import type { Clock } from '../runtime/clock.ts'
import type { AfricasTalkingOptions } from './africastalking/options.ts'
import { africasTalkingPayouts } from './africastalking/payouts.ts'
import { africasTalkingSms } from './africastalking/sms.ts'
import { type Breaker, createBreaker } from './breaker.ts'
import { bypass } from './bypass.ts'
import type { CallbackUrls } from './callbackPaths.ts'
import { type DtoneOptions, dtoneAirtime } from './dtone/airtime.ts'
import type { HttpCall } from './httpCalls.ts'
import type { ProviderCalls } from './providerCalls.ts'
import { type ProviderName, providers, type Rail, type RailName } from './rail.ts'
import { type SendBulkSms, type SendSms, singly } from './sms.ts'

export type { Breaker, BreakerStatus } from './breaker.ts'
export { type CallbackUrls, callbackUrls } from './callbackPaths.ts'
export { httpCalls, userAgent } from './httpCalls.ts'

export interface RailOptions {
  readonly africastalking: AfricasTalkingOptions
  readonly dtone: DtoneOptions
}

export interface Rails {
  readonly rails: Readonly<Record<RailName, Rail>>
  readonly sendSms: SendSms
  readonly sendBulkSms: SendBulkSms
  /** By the lane of the jobs that it keeps back. */
  readonly breakers: ReadonlyMap<string, Breaker>
}

/** Connects the providers. All that leaves the gateway goes through `call`. */
export function connectRails(
  { africastalking, dtone }: RailOptions,
  { urls, clock, call }: { readonly urls: CallbackUrls; readonly clock: Clock; readonly call: HttpCall },
): Rails {
  const names = providers.flatMap((provider) => [`${provider}/payouts`, `${provider}/queries`])
  const breakers = new Map(names.map((name) => [name, createBreaker(name, clock)]))
  const watched = (name: string): HttpCall => breakers.get(name)?.watch(call) ?? call
  const calls = (provider: ProviderName): ProviderCalls => ({
    ...{ pay: watched(`${provider}/payouts`), ask: watched(`${provider}/queries`) },
  })
  const sendBulkSms = africasTalkingSms(africastalking, call)
  return {
    rails: {
      africastalking: africasTalkingPayouts(africastalking, clock, calls('africastalking')),
      dtone: dtoneAirtime(dtone, urls.dtone, clock, calls('dtone')),
      bypass,
    },
    sendSms: singly(sendBulkSms),
    sendBulkSms,
    breakers,
  }
}

/** The rail that a request to this URL belongs to. */
export function railOf({ dtone }: RailOptions, url: string): ProviderName {
  return new URL(url).origin === new URL(dtone.url).origin ? 'dtone' : 'africastalking'
}
