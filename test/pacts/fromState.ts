import { MatchersV3 } from '@pact-foundation/pact'

/** A text of a request that the state of the provider decides; where nothing decides it, it is the example. */
export function fromState(name: string, example: string): MatchersV3.ProviderStateInjectedValue<string> {
  return MatchersV3.fromProviderState(`\${${name}}`, example)
}
