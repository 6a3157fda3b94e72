import { isLive } from '../hosts/providerHosts.ts'
import { type Destination, hostHeader } from './destination.ts'

/** What the terminal is told of clients, each line once. */
export interface Notices {
  /** A request for a provider's host; told if it is a live one. */
  live(host: string, title: string): void
  plain(host: string): void
  untrusted(host: string): void
  refused(reason: string): void
}

/** @param tell prints a line */
export function createNotices(tell: (line: string) => void): Notices {
  const told = new Set<string>()
  const once = (line: string): void => {
    if (told.has(line)) return
    told.add(line)
    tell(`proxy: ${line}`)
  }
  return {
    live(host, title) {
      if (isLive(host)) once(`${host} is a live host of ${title}: its requests go to the simulator`)
    },
    plain: (host) => once(`a client speaks plain HTTP to ${host}, which takes TLS alone: use https://`),
    untrusted: (host) => once(`a client does not trust the certificate of ${host}: "railyard ca" tells how it can`),
    refused: once,
  }
}

/** Why a host that belongs to no provider is refused, and what lets it through. */
export function refusal(to: Destination): string {
  return `${hostHeader(to)} is no host of a provider and was refused: --proxy-others pass lets others through, NO_PROXY leaves one out`
}

/** Why a provider's host is refused. It is never passed on: that would reach the provider itself. */
export function absent(host: string, title: string): string {
  return `${host} was refused: the simulator of ${title} does not run; --only names it`
}
