import { countryOf } from '../../../subscribers/index.ts'
import { networks } from '../../data/networks.generated.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { longestPrefix, type Msisdn } from './msisdn.ts'

const codes: ReadonlyMap<string, string> = new Map(
  networks.flatMap((row) => row.prefixes.map((prefix): [string, string] => [prefix, row.networkCode])),
)

/**
 * Finds the code of the network that serves a number; the sandbox's own code when no row fits. A ported number belongs to the network with
 * the name in its country.
 * @see docs/africastalking.md#delivery-reports
 */
export function findNetworkCode(number: Msisdn, ported: string | null = null): string {
  if (ported === null) return longestPrefix(codes, number) ?? sandbox.fallbackNetworkCode
  const country = countryOf(number)
  const row = networks.find(({ name, country: home }) => name === ported && home === country)
  return row?.networkCode ?? sandbox.fallbackNetworkCode
}
