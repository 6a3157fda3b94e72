import type { IncomingMessage } from 'node:http'

/** Where a client wants to go. */
export interface Destination {
  /** In lower case; an IPv6 address without brackets. */
  readonly host: string
  readonly port: number
  readonly isSecure: boolean
}

const usualPorts = { 'http:': 80, 'https:': 443 } as const

/** Reads the authority of a CONNECT request: `api.example.com:443`. */
export function connectDestination(authority = ''): Destination | undefined {
  const url = URL.parse(`http://${authority}`)
  if (url === null || url.hostname === '' || !/:\d+$/.test(authority)) return undefined
  const port = Number(/\d+$/.exec(authority)?.[0])
  return { host: bare(url.hostname), port, isSecure: port !== 80 }
}

/**
 * Where a request goes: by its target if that is a whole URL, as clients of a proxy send it; else by the tunnel that it came through;
 * else by its `Host`.
 */
export function destinationOf(
  { url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  tunnel: Destination | undefined,
): Destination | undefined {
  const whole = url.startsWith('/') ? undefined : urlDestination(url)
  return whole ?? tunnel ?? (headers.host === undefined ? undefined : urlDestination(`http://${headers.host}`))
}

function urlDestination(text: string): Destination | undefined {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  const port = url.port === '' ? usualPorts[url.protocol] : Number(url.port)
  return { host: bare(url.hostname), port, isSecure: url.protocol === 'https:' }
}

/** As the header `Host` names it. */
export function hostHeader({ host, port, isSecure }: Destination): string {
  const name = host.includes(':') ? `[${host}]` : host
  return port === usualPorts[isSecure ? 'https:' : 'http:'] ? name : `${name}:${port}`
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase()
}
