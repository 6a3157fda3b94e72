import type { IncomingMessage } from 'node:http'

/** Headers for the proxy alone (RFC 9110, 7.6.1). One may hold a password, which must not reach a journal. */
const forProxy = ['proxy-authorization', 'proxy-connection']

/** Takes out what a client tells the proxy. */
export function dropProxyHeaders({ headers, rawHeaders }: IncomingMessage): void {
  for (const name of forProxy) delete headers[name]
  for (let at = rawHeaders.length - 2; at >= 0; at -= 2) {
    if (forProxy.includes(rawHeaders[at]?.toLowerCase() ?? '')) rawHeaders.splice(at, 2)
  }
}

/** Writes the host that a request goes to into it, so that one path on several hosts can reach the right product. */
export function nameHost({ headers, rawHeaders }: IncomingMessage, host: string): void {
  headers.host = host
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.toLowerCase() === 'host') rawHeaders[at + 1] = host
  }
}
