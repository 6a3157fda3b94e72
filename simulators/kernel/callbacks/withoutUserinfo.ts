/** A URL as it may be shown: without the user and password that callbacks are authenticated with. */
export function withoutUserinfo(url: string): string {
  return url.replace(/^([^/?#]*\/\/)[^/?#]*@/, '$1')
}
