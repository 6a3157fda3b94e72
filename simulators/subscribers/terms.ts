import { countryOf } from './numbers/territories.ts'
import type { Subscriber } from './subscriber.ts'

/** What a provider tells apart in subscribers. */
export interface SubscriberTerms {
  /** ISO 4217 codes of the currencies in which it can charge a purse. */
  readonly currencies: readonly string[]
  /** The names of the networks of a country, by its ISO 3166-1 alpha-2 code. */
  readonly networksIn: (country: string) => readonly string[]
  /** The countries with a register of those who want no advertisements. */
  readonly registers: readonly string[]
}

/** Why a change of a subscriber is refused; undefined if it is not. Without a provider of subscribers nothing is known against it. */
export function objectionToChange(
  number: string,
  changes: Partial<Subscriber>,
  providers: readonly SubscriberTerms[],
): string | undefined {
  if (providers.length === 0) return undefined
  const country = countryOf(number) ?? ''
  const where = country === '' ? `the country of ${number}` : country
  const networks = union(providers.map(({ networksIn }) => networksIn(country)))
  const registers = union(providers.map((one) => one.registers))
  if (isMissing(changes.network, networks))
    return `There is no network "${changes.network}" in ${where}. ${networks.length === 0 ? 'None is known there.' : `Use one of ${networks.join(', ')}.`}`
  if (changes.isOnDoNotDisturbRegister === true && !registers.includes(country))
    return `There is no do-not-disturb register in ${where}. Those with one: ${registers.join(', ') || 'none'}.`
  const currencies = union(providers.map((one) => one.currencies))
  if (isMissing(changes.currency, currencies))
    return `No purse is in ${changes.currency}. Use one of ${currencies.join(', ')}.`
  return undefined
}

function isMissing(name: string | null | undefined, names: readonly string[]): boolean {
  return name !== null && name !== undefined && !names.includes(name)
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())]
}
