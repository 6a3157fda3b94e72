import africastalking from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import dtone from '../../specs/types/dtone.generated.json' with { type: 'json' }

/** Where requests for the hosts of the providers go. */
export interface ProviderUrls {
  readonly africastalking: string
  readonly dtone: string
}

/** The hosts of each provider, live and sandbox, as its document lists them. */
const hosts = { africastalking: hostsOf(africastalking.servers), dtone: hostsOf(dtone.servers) }

/** The origin of the simulator for a host of a provider. Undefined for any other host. */
export function simulatorOf(host: string, urls: ProviderUrls): URL | undefined {
  if (hosts.africastalking.has(host.toLowerCase())) return new URL(urls.africastalking)
  if (hosts.dtone.has(host.toLowerCase())) return new URL(urls.dtone)
  return undefined
}

/** The default address of the simulator is among the servers, and is left out. */
function hostsOf(servers: readonly { readonly url: string }[]): ReadonlySet<string> {
  return new Set(servers.map(({ url }) => new URL(url).hostname).filter((host) => host !== '127.0.0.1'))
}
