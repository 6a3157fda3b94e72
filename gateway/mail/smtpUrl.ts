import { isIP } from 'node:net'
import { isLoopback } from '../../specs/openapi/index.ts'

/** An SMTP server, and the address that mail comes from. */
export interface SmtpServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; otherwise by STARTTLS. */
  readonly secure: boolean
  /** STARTTLS must succeed: codes never cross a network in the clear. */
  readonly requireTLS: boolean
  readonly auth?: { readonly user: string; readonly pass: string }
  readonly from: string
}

const address = /^[^\s<>,;:"@]+@[^\s<>,;:"@]+$/

/** Reads `smtp://` or `smtps://user:password@host:port?from=address`. Throws with what is wrong; the password is in no message. */
export function readSmtpUrl(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new Error('the SMTP URL cannot be read: write smtp:// or smtps://user:password@host:port?from=address')
  const others = [...url.searchParams.keys()].filter((name) => name !== 'from')
  if (others.length > 0) throw new Error(`the SMTP URL has ${others[0]}: only from may follow the question mark`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const secure = url.protocol === 'smtps:'
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)]
  const from = url.searchParams.get('from') ?? usualSender(user, host)
  if (!address.test(from)) throw new Error(`the SMTP URL has no usable sender: from=${from} is no mail address`)
  return {
    ...{ host, secure, from, port: url.port === '' ? (secure ? 465 : 587) : Number(url.port) },
    requireTLS: !secure && !isLoopback(host),
    ...(user !== '' && { auth: { user, pass } }),
  }
}

/** The user of the server where that is an address, else `no-reply` at its host. */
function usualSender(user: string, host: string): string {
  if (address.test(user)) return user
  return `no-reply@${isIP(host) === 0 ? host : 'localhost'}`
}
