import { networks } from '../../data/networks.generated.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { longestPrefix, type Msisdn } from './msisdn.ts'

const codes: ReadonlyMap<string, string> = new Map(
  networks.flatMap((row) => row.prefixes.map((prefix): [string, string] => [prefix, row.networkCode])),
)

/** Finds the code of the network that serves a number; the sandbox's own code when no row fits. @see docs/africastalking.md#delivery-reports */
export function findNetworkCode(number: Msisdn): string {
  return longestPrefix(codes, number) ?? sandbox.fallbackNetworkCode
}
