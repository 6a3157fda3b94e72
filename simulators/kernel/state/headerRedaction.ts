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

/**
 * Gives equal headers that follow each other as one object: a client sends most of its requests with the same ones, and a journal keeps
 * them.
 */
export function keepEqual<Headers extends Readonly<Record<string, unknown>>>(
  redact: (headers: Headers) => Headers,
): (headers: Headers) => Headers {
  let names: readonly string[] = []
  let values: readonly unknown[] = []
  let latest: Headers | undefined
  const areLatest = (headers: Headers): boolean => {
    let at = 0
    for (const name in headers) {
      if (name !== names[at] || headers[name] !== values[at]) return false
      at += 1
    }
    return at === names.length
  }
  return (headers) => {
    if (latest !== undefined && areLatest(headers)) return latest
    names = Object.keys(headers)
    values = Object.values(headers)
    latest = redact({ ...headers })
    return latest
  }
}
