import type { Clock } from '../runtime/clock.ts'
import { mobileCheckout } from './africastalking/mobileCheckout.ts'
import type { AfricasTalkingOptions } from './africastalking/options.ts'
import { paymentQueries } from './africastalking/paymentQueries.ts'
import { africasTalkingPayouts } from './africastalking/payouts.ts'
import { africasTalkingSms } from './africastalking/sms.ts'
import { type Breaker, createBreaker } from './breaker.ts'
import { bypass } from './bypass.ts'
import type { CallbackUrls } from './callbackPaths.ts'
import type { Collections } from './collections.ts'
import { type DtoneOptions, dtoneAirtime } from './dtone/airtime.ts'
import type { HttpCall } from './httpCalls.ts'
import type { ProviderCalls } from './providerCalls.ts'
import {
  type BareRailName,
  type ProviderName,
  providers,
  type Rail,
  type RailName,
  railOn,
  type SandboxRailName,
  type Side,
} from './rail.ts'
import { type SendBulkSms, type SendSms, singly } from './sms.ts'
import { unconnected } from './unconnected.ts'

export type { Breaker, BreakerStatus } from './breaker.ts'
export { type CallbackUrls, callbackUrls, sandboxCallbackPaths } from './callbackPaths.ts'
export { httpCalls, userAgent } from './httpCalls.ts'

export interface RailOptions {
  readonly africastalking: AfricasTalkingOptions
  readonly dtone: DtoneOptions
}

export interface Rails {
  readonly rails: Readonly<Record<BareRailName, Rail>>
  readonly sendSms: SendSms
  readonly sendBulkSms: SendBulkSms
  /** What subscribers are asked to pay through. */
  readonly collections: Collections
  /** By the lane of the jobs that it keeps back. */
  readonly breakers: ReadonlyMap<string, Breaker>
}

interface ConnectOptions {
  readonly urls: CallbackUrls
  readonly clock: Clock
  readonly call: HttpCall
  readonly side: Side
}

/** Connects the providers of a side. All that leaves the gateway goes through `call`. */
export function connectRails(
  { africastalking, dtone }: RailOptions,
  { urls, clock, call, side }: ConnectOptions,
): Rails {
  const names = providers.flatMap((provider) =>
    ['payouts', 'queries'].map((kind) => `${railOn(side, provider)}/${kind}`),
  )
  const breakers = new Map(names.map((name) => [name, createBreaker(name, clock)]))
  const watched = (name: string): HttpCall => breakers.get(name)?.watch(call) ?? call
  const calls = (provider: ProviderName): ProviderCalls => ({
    ...{ pay: watched(`${railOn(side, provider)}/payouts`), ask: watched(`${railOn(side, provider)}/queries`) },
  })
  const sendBulkSms = africasTalkingSms(africastalking, call)
  const { pay, ask } = calls('africastalking')
  const queries = paymentQueries(africastalking, clock, ask)
  return {
    rails: {
      africastalking: africasTalkingPayouts(africastalking, pay, queries),
      dtone: dtoneAirtime(dtone, urls.dtone, clock, calls('dtone')),
      bypass,
    },
    sendSms: singly(sendBulkSms),
    sendBulkSms,
    collections: mobileCheckout(africastalking, pay, queries),
    breakers,
  }
}

/** The rails of both sides. Without providers for the sandbox, what was begun with others waits for them. */
export function bothSides(
  live: Rails['rails'],
  sandbox: Rails['rails'] = { africastalking: unconnected, dtone: unconnected, bypass },
): Readonly<Record<RailName, Rail>> {
  const on = (name: SandboxRailName, rail: Rail): Rail => ({ ...rail, name })
  return {
    ...live,
    'africastalking-sandbox': on('africastalking-sandbox', sandbox.africastalking),
    'dtone-sandbox': on('dtone-sandbox', sandbox.dtone),
    'bypass-sandbox': on('bypass-sandbox', sandbox.bypass),
  }
}

/** The rail that a request to this URL belongs to. */
export function railOf({ dtone }: RailOptions, url: string): ProviderName {
  return new URL(url).origin === new URL(dtone.url).origin ? 'dtone' : 'africastalking'
}
