import { type ProviderUrls, simulatorOf } from './providerHosts.ts'
import { redirectAgents } from './redirectAgents.ts'
import { redirectFetch } from './redirectFetch.ts'

/** `using` ends it. */
export interface Redirection extends Disposable {
  undo(): void
}

/**
 * Sends the requests of this process for the hosts of the providers to the simulators, over plain HTTP: those of `node:http` and
 * `node:https` (axios, request, got), and those of `fetch` and undici. Other hosts are not touched. A request that goes through an
 * agent of a proxy is not redirected. Throws when the hosts are redirected already.
 */
export function redirectProviders(urls: ProviderUrls): Redirection {
  const destination = (host: string): URL | undefined => simulatorOf(host, urls)
  const undoAgents = redirectAgents(destination)
  const undoFetch = redirectFetch(destination)
  const undo = (): void => {
    undoFetch()
    undoAgents()
  }
  return { undo, [Symbol.dispose]: undo }
}
