const secret = /authorization|api[-_]?key|token|secret|password|cookie/i
const loopback = /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\])([:/?#]|$)/i

/** A header's value, or the shell variable that stands for it in what a report shows. */
export interface MaskedHeader {
  readonly name: string
  readonly value: string
  readonly masked: boolean
}

/**
 * Takes credentials out of what is printed or stored: a header that holds them becomes `$AUTHORIZATION`, `$X_API_KEY`.
 * Those for a target on loopback are nobody's secret and stay, so that the request can be pasted as it is.
 */
export function maskedHeaders(headers: Readonly<Record<string, string>>, baseUrl: string): MaskedHeader[] {
  const open = loopback.test(baseUrl)
  return Object.entries(headers).map(([name, value]) =>
    open || !secret.test(name) || value === ''
      ? { name, value, masked: false }
      : { name, value: `$${name.toUpperCase().replaceAll(/\W/g, '_')}`, masked: true },
  )
}
