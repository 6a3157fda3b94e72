const usual = [
  'authorization',
  'apikey',
  'x-api-key',
  'authtoken',
  'x-auth-token',
  'cookie',
  'proxy-authorization',
  'set-cookie',
]

/** Creates a function that redacts credentials in headers: the usual names, and `more` in lower case. */
export function headerRedaction(
  more: readonly string[] = [],
): <Headers extends Readonly<Record<string, unknown>>>(headers: Headers) => Headers {
  const secret = [...new Set([...usual, ...more])]
  return (headers) => {
    let redacted = headers
    for (const name of secret) {
      if (headers[name] === undefined || headers[name] === '[redacted]') continue
      redacted = { ...redacted, [name]: '[redacted]' }
    }
    return redacted
  }
}
