import type { Clock } from '../runtime/clock.ts'
import type { AfricasTalkingOptions } from './africastalking/options.ts'
import { africasTalkingPayouts } from './africastalking/payouts.ts'
import { africasTalkingSms } from './africastalking/sms.ts'
import type { CallbackUrls } from './callbackPaths.ts'
import { type DtoneOptions, dtoneAirtime } from './dtone/airtime.ts'
import type { HttpCall } from './httpCalls.ts'
import type { ProviderName, Rail } from './rail.ts'
import type { SendSms } from './sms.ts'

export { type CallbackUrls, callbackUrls } from './callbackPaths.ts'
export { httpCalls, userAgent } from './httpCalls.ts'

export interface RailOptions {
  readonly africastalking: AfricasTalkingOptions
  readonly dtone: DtoneOptions
}

export interface Rails {
  readonly rails: Readonly<Record<ProviderName, Rail>>
  readonly sendSms: SendSms
}

/** Connects the providers. All that leaves the gateway goes through `call`. */
export function connectRails(
  { africastalking, dtone }: RailOptions,
  { urls, clock, call }: { readonly urls: CallbackUrls; readonly clock: Clock; readonly call: HttpCall },
): Rails {
  return {
    rails: {
      africastalking: africasTalkingPayouts(africastalking, clock, call),
      dtone: dtoneAirtime(dtone, urls.dtone, clock, call),
    },
    sendSms: africasTalkingSms(africastalking, call),
  }
}

/** The rail that a request to this URL belongs to. */
export function railOf({ dtone }: RailOptions, url: string): ProviderName {
  return new URL(url).origin === new URL(dtone.url).origin ? 'dtone' : 'africastalking'
}
