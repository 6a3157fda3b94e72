const usual = ['authorization', 'apikey', 'x-api-key', 'cookie', 'proxy-authorization', 'set-cookie']

type Headers = Readonly<Record<string, string | string[] | undefined>>

/** The same headers without what would let a reader act as the caller. */
export function redactHeaders(headers: Headers, secret: readonly string[] = usual): Headers {
  let redacted = headers
  for (const name of secret) {
    if (headers[name] === undefined || headers[name] === '[redacted]') continue
    redacted = { ...redacted, [name]: '[redacted]' }
  }
  return redacted
}
