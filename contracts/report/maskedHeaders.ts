const secret = /authorization|api[-_]?key|token|secret|password|cookie/i
const loopback = /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\])([:/?#]|$)/i

/** A header's value, or the shell variable that replaces it in reports. */
export interface MaskedHeader {
  readonly name: string
  readonly value: string
  readonly masked: boolean
}

/**
 * Masks credentials in headers for reports: their values become `$AUTHORIZATION`, `$X_API_KEY`. Those for a target on loopback
 * are no secret and stay, so that requests can be repeated as they are.
 */
export function maskedHeaders(headers: Readonly<Record<string, string>>, baseUrl: string): MaskedHeader[] {
  const open = loopback.test(baseUrl)
  return Object.entries(headers).map(([name, value]) =>
    open || !secret.test(name) || value === ''
      ? { name, value, masked: false }
      : { name, value: `$${name.toUpperCase().replaceAll(/\W/g, '_')}`, masked: true },
  )
}
