import type { WorldSubscribers } from '../../../subscribers/index.ts'
import { networks } from '../../data/networks.generated.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { voice } from '../../data/voice.generated.ts'
import { countryCodeOf } from '../numbers/countryCode.ts'
import { parseMsisdn } from '../numbers/msisdn.ts'
import { findNetworkCode } from '../numbers/networks.ts'

/** The calling code of a phone's country, without a plus: `254`; `-1` for a browser client. */
export function countryOfCaller(phone: string): string {
  const number = parseMsisdn(phone)
  return number === undefined ? voice.noCountryCode : String(countryCodeOf(number))
}

/** The operator of a phone, such as `Safaricom`; `None` for a browser client and where none is known. */
export function carrierOf(phone: string, subscribers: WorldSubscribers): string {
  const number = parseMsisdn(phone)
  if (number === undefined) return voice.noCarrier
  const code = findNetworkCode(number, subscribers.get(number).network)
  if (code === sandbox.fallbackNetworkCode) return voice.noCarrier
  return networks.find(({ networkCode }) => networkCode === code)?.name ?? voice.noCarrier
}
