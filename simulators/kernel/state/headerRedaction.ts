const usual = ['authorization', 'apikey', 'x-api-key', 'cookie', 'proxy-authorization', 'set-cookie']

/** Makes what takes out of headers all that would let a reader act as the caller: the usual names and these, in lower case. */
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
