/** What a developer can do about an attempt to deliver a callback that failed. */
export function remedy(
  url: string,
  failure: { readonly error?: string | undefined; readonly status?: number },
): string {
  const { error, status } = failure
  const { origin = url, hostname = url } = URL.parse(url) ?? {}
  if (error === undefined) return `${origin} answered ${status}: ${remedyFor(status)}`
  if (error.includes('ECONNREFUSED'))
    return `nothing listens on ${origin}: start the application there, or correct the callback URL`
  if (/ENOTFOUND|EAI_AGAIN/.test(error)) return `the host ${hostname} is not known: correct the callback URL`
  if (/^no answer in/.test(error)) return `${error}: answer first, and do the work afterwards`
  if (error.includes('EPROTO') || error.includes('wrong version number'))
    return `${origin} does not speak TLS: use http in the callback URL`
  return error
}

function remedyFor(status = 0): string {
  if (status >= 500) return 'the application failed; its own log tells why'
  if (status >= 400) return 'correct the callback URL, or what the application expects there'
  return 'redirects are not followed; use the final URL'
}
