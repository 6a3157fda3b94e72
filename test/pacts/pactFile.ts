import { join } from 'node:path'
import { consumer, type ProviderPact } from './pact.ts'

/** The pact of the gateway with a provider, as it is committed. */
export function pactFile(provider: ProviderPact['provider']): string {
  return join(import.meta.dirname, `../../contracts/pacts/${consumer}-${provider}.json`)
}
