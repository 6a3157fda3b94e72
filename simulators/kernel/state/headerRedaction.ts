import { remember } from '../../../specs/openapi/index.ts'

/** Secret headers whose names do not say it by their words. */
const usual = ['apikey', 'authtoken', 'cookie', 'set-cookie']
const word = /(^|[-_])(token|secret|password|passwd|jwt|api[-_]?key|authorization|subscription[-_]key)($|[-_])/i

/** Creates a function that redacts credentials in headers, in whichever case: by the words of their names, and those of `more`. */
export function headerRedaction(
  more: readonly string[] = [],
): <Headers extends Readonly<Record<string, unknown>>>(headers: Headers) => Headers {
  const names = new Set([...usual, ...more].map((name) => name.toLowerCase()))
  const isSecret = remember((name: string) => names.has(name.toLowerCase()) || word.test(name), 1_000)
  return (headers) => {
    let redacted = headers
    for (const name in headers) {
      if (!isSecret(name) || headers[name] === undefined || headers[name] === '[redacted]') continue
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
