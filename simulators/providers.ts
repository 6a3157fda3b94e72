import africastalking from '../specs/types/africastalking.generated.json' with { type: 'json' }
import dtone from '../specs/types/dtone.generated.json' with { type: 'json' }

/** A provider as applications reach it. */
export interface ProviderFacts {
  readonly name: 'africastalking' | 'dtone'
  readonly title: string
  /** The hosts of the provider itself, live and sandbox. */
  readonly hosts: readonly string[]
}

/** All providers, by their documents. */
export const providers: readonly ProviderFacts[] = [
  { name: 'africastalking', title: "Africa's Talking", hosts: hostsOf(africastalking) },
  { name: 'dtone', title: 'DT One', hosts: hostsOf(dtone) },
]

/** The hosts of the servers; the first server is this machine. */
function hostsOf({ servers }: { readonly servers: readonly { readonly url: string }[] }): string[] {
  return servers
    .map(({ url }) => new URL(url))
    .flatMap(({ protocol, hostname }) => (protocol === 'https:' ? [hostname] : []))
}
