/**
 * The URL, without a slash at its end, with which rules begin the URLs of what the simulator serves itself. Where it listens on all
 * addresses of the machine, that is loopback; where it is not served, the first server of the document.
 */
export function ownUrl(servedAt: string | undefined, { servers }: ServedDocument): string {
  return (servedAt ?? servers[0]?.url ?? '').replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:')
}

interface ServedDocument {
  readonly servers: readonly { readonly url: string }[]
}
