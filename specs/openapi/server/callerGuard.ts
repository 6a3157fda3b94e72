import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'
import { remember } from '../document/remember.ts'
import { isLoopback } from './isLoopback.ts'

/**
 * Makes a guard of a port against web pages. The guard gives the reason for refusing a request, or undefined. It refuses a request
 * - whose `Host` is neither loopback nor allowed: DNS rebinding resolves a name of the attacker to this machine;
 * - whose `Origin` has such a host;
 * - without `Origin`, if `Sec-Fetch-Site` says that a page of another site caused it: links, images and no-cors requests. Its
 *   `Referer` may name an allowed page.
 * Requests without these headers are not from browsers.
 * A request that is open to all pages needs a `Host` that is served, and no more.
 * @param allowed host names in addition to loopback. `*` allows every IP address but no names, for a port that is open to a network.
 */
export function callerGuard(
  allowed: readonly string[],
): (headers: IncomingHttpHeaders, isOpen?: boolean) => string | undefined {
  const names = new Set(allowed.map((name) => name.toLowerCase()))
  const isServed = (name: string): boolean =>
    isLoopback(name) || names.has(name) || (names.has('*') && isIP(name) !== 0)
  return (headers, isOpen = false) => {
    const { host, origin } = headers
    const name = host === undefined ? undefined : hostNameOf(host)
    if (host !== undefined && (name === undefined || !isServed(name)))
      return `the host ${host} is not served here; --allow-host ${name ?? host} allows it`
    const caller = isOpen ? undefined : (origin ?? callingSite(headers, name))
    if (caller === undefined) return undefined
    const page = hostName(caller)
    if (page !== undefined && isServed(page)) return undefined
    return `web pages of ${caller} may not call this port${page === undefined ? '' : `; --allow-host ${page} allows it`}`
  }
}

/** The page that caused a request without `Origin`; undefined if the user, the port itself or another port of loopback did. */
function callingSite(headers: IncomingHttpHeaders, name: string | undefined): string | undefined {
  const site = headers['sec-fetch-site']
  if (site !== 'cross-site' && site !== 'same-site') return undefined
  // All pages of the same site as a loopback host are on loopback.
  if (site === 'same-site' && name !== undefined && isLoopback(name)) return undefined
  return URL.parse(headers.referer ?? '')?.origin ?? 'another site'
}

/** The host name of a URL in lower case; an IPv6 address without brackets. */
function hostName(url: string): string | undefined {
  return URL.parse(url)?.hostname.replace(/^\[|\]$/g, '')
}

/** The name in a `Host`. Most requests to a port have the same one. */
const hostNameOf = remember((host: string) => hostName(`http://${host}`), 100)
