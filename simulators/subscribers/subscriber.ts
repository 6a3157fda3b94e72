import type { Collection } from '../kernel/index.ts'
import { countries } from './data/countries.generated.ts'
import { countryOf } from './numbers/territories.ts'

/** A person with a phone. Amounts are in ten-thousandths of the currency. */
export interface Subscriber {
  /** The phone number in E.164. */
  readonly number: string
  /** Name of the network after the number was ported; null while it belongs to the network of its prefix. */
  readonly network: string | null
  readonly isPhoneOn: boolean
  readonly isInCoverage: boolean
  /** Whether the phone was opened, as in the phone simulator of a sandbox. Only providers that insist on it ask. */
  readonly isOpened: boolean
  /** Whether the number is on the register of those who want no advertisements, in a country that has one. */
  readonly isOnDoNotDisturbRegister: boolean
  /** ISO 4217 code of both balances. */
  readonly currency: string
  /** What pays for mobile-money payments. */
  readonly mobileMoney: number
  /** What pays for calls and premium messages. */
  readonly airtime: number
  /** What the subscriber enters to confirm a mobile-money payment. */
  readonly pin: string
}

/** The subscribers of a world that have been changed or reached. All others are as they begin. */
interface Subscribers {
  readonly subscribers: Collection<Subscriber>
}

/** Ten-thousandths in one unit of a currency. */
export const unit = 10_000

/** The PIN of a subscriber who was given no other. */
const usualPin = '1234'

/** Gives the subscriber with a number, who need not have been named before. @see docs/control.md#subscribers */
export function subscriberOf({ subscribers }: Subscribers, number: string): Subscriber {
  return subscribers.get(number) ?? newSubscriber(number)
}

/** Stores a subscriber under whose number something has happened. */
export function rememberSubscriber({ subscribers }: Subscribers, number: string): void {
  if (subscribers.get(number) === undefined) subscribers.put(newSubscriber(number))
}

/** Tells whether the network reaches the phone now. */
export function isReachable({ isPhoneOn, isInCoverage }: Pick<Subscriber, 'isPhoneOn' | 'isInCoverage'>): boolean {
  return isPhoneOn && isInCoverage
}

/** Gives the hour of the day, 0 to 23, where a number comes from. */
export function localHour(number: string, instant: number): number {
  const [hours = 0, minutes = 0] = countryRow(number).utcOffset.split(':').map(Number)
  return new Date(instant + hours * 3_600_000 + minutes * 60_000).getUTCHours()
}

function newSubscriber(number: string): Subscriber {
  const { currency, mobileMoney, airtime } = countryRow(number)
  return {
    number,
    network: null,
    isPhoneOn: true,
    isInCoverage: true,
    isOpened: false,
    isOnDoNotDisturbRegister: false,
    currency,
    mobileMoney: Number(mobileMoney) * unit,
    airtime: Number(airtime) * unit,
    pin: usualPin,
  }
}

type CountryRow = (typeof countries)[number]

const others: CountryRow = countries[countries.length - 1] ?? countries[0]
const byCountry: ReadonlyMap<string | null, CountryRow> = new Map(countries.map((row) => [row.country, row]))

function countryRow(number: string): CountryRow {
  return byCountry.get(countryOf(number)) ?? others
}
