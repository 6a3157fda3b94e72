import { hostedProviders } from '../../simulators/index.ts'

/** Where requests for the hosts of the providers go. */
export interface ProviderUrls {
  readonly africastalking: string
  readonly dtone: string
}

/** The origin of the simulator for a host of a provider, live or sandbox. Undefined for any other host. */
export function simulatorOf(host: string, urls: ProviderUrls): URL | undefined {
  const provider = hostedProviders.find(({ hosts }) => hosts.includes(host.toLowerCase()))
  return provider === undefined ? undefined : new URL(urls[provider.name])
}
