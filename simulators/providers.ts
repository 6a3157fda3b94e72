import africastalking from '../specs/types/africastalking.generated.json' with { type: 'json' }
import dtone from '../specs/types/dtone.generated.json' with { type: 'json' }

/** A provider as applications reach it. */
export interface ProviderFacts {
  readonly name: 'acquirer' | 'africastalking' | 'dtone'
  readonly title: string
  /** The hosts of the provider itself, live and sandbox; none where it exists in Railyard alone. */
  readonly hosts: readonly string[]
}

/** A provider that has hosts of its own, from which a proxy can take requests. */
export interface HostedProvider extends ProviderFacts {
  readonly name: 'africastalking' | 'dtone'
}

/** The providers that have hosts, by their documents. */
export const hostedProviders: readonly HostedProvider[] = [
  { name: 'africastalking', title: "Africa's Talking", hosts: hostsOf(africastalking) },
  { name: 'dtone', title: 'DT One', hosts: hostsOf(dtone) },
]

/** All providers. */
export const providers: readonly ProviderFacts[] = [
  ...hostedProviders,
  { name: 'acquirer', title: 'Card acquirer', hosts: [] },
]

/** The hosts of the servers; the first server is this machine. */
function hostsOf({ servers }: { readonly servers: readonly { readonly url: string }[] }): string[] {
  return servers
    .map(({ url }) => new URL(url))
    .flatMap(({ protocol, hostname }) => (protocol === 'https:' ? [hostname] : []))
}
