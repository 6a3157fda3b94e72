import type { Clock } from '../runtime/clock.ts'
import type { Acquirer, AcquirerOptions } from './acquirer/acquirer.ts'
import { connectAcquirer } from './acquirer/connectAcquirer.ts'
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
  type AcquirerName,
  acquirerOn,
  type BareRailName,
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
  /** Who takes payments by card. @default none: operations that need it answer 502 */
  readonly acquirer?: AcquirerOptions
}

export interface Rails {
  readonly rails: Readonly<Record<BareRailName, Rail>>
  readonly sendSms: SendSms
  readonly sendBulkSms: SendBulkSms
  /** Absent where none is connected. */
  readonly acquirer: Acquirer | undefined
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
  { africastalking, dtone, acquirer }: RailOptions,
  { urls, clock, call, side }: ConnectOptions,
): Rails {
  const connected = [...providers.map((each) => railOn(side, each)), ...(acquirer ? [acquirerOn(side)] : [])]
  const names = connected.flatMap((provider) => ['payouts', 'queries'].map((kind) => `${provider}/${kind}`))
  const breakers = new Map(names.map((name) => [name, createBreaker(name, clock)]))
  const watched = (name: string): HttpCall => breakers.get(name)?.watch(call) ?? call
  const calls = (provider: RailName | AcquirerName): ProviderCalls => ({
    ...{ pay: watched(`${provider}/payouts`), ask: watched(`${provider}/queries`) },
  })
  const sendBulkSms = africasTalkingSms(africastalking, call)
  const { pay, ask } = calls(railOn(side, 'africastalking'))
  const queries = paymentQueries(africastalking, clock, ask)
  return {
    rails: {
      africastalking: africasTalkingPayouts(africastalking, pay, queries),
      dtone: dtoneAirtime(dtone, urls.dtone, clock, calls(railOn(side, 'dtone'))),
      bypass,
    },
    sendSms: singly(sendBulkSms),
    sendBulkSms,
    acquirer: acquirer && connectAcquirer(acquirer, urls.acquirer, calls(acquirerOn(side))),
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

/** The rail of a side, or its acquirer, that a request to this URL belongs to. */
export function railOf({ dtone, acquirer }: RailOptions, side: Side, url: string): RailName | AcquirerName {
  const { origin } = new URL(url)
  if (acquirer !== undefined && origin === new URL(acquirer.url).origin) return acquirerOn(side)
  return railOn(side, origin === new URL(dtone.url).origin ? 'dtone' : 'africastalking')
}
