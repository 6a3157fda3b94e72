import { type LookupAddress, lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Notices } from '../state/notices.ts'

/**
 * Decides where callbacks may go: loopback by default, other hosts by an explicit list, never the metadata services of clouds.
 * A name that is not on the list is refused before it is looked up, so that no name server hears of it.
 * The connection uses the address that was checked, so a name cannot point elsewhere in between.
 */
export class TargetGuard {
  readonly #allowedHosts: ReadonlySet<string>
  readonly #refusals = new Notices()

  /**
   * @param allowedHosts host names or addresses beside loopback, as they stand in callback URLs.
   * @param notice receives each refusal, once.
   */
  constructor(allowedHosts: readonly string[] = [], notice: (refusal: string) => void = () => undefined) {
    this.#allowedHosts = new Set(allowedHosts.map((host) => host.toLowerCase()))
    this.#refusals.on((refusal) => notice(`callbacks: ${refusal}`))
  }

  /** Why a URL may not be called; undefined when it may be, or when `lookup` decides by the addresses of its host. */
  refusal(url: URL): string | undefined {
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      return `callbacks go to http or https, not to ${url.protocol}`
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase()
    if (isIP(host) === 0) return this.#knows(host) ? undefined : this.#refused(host, undefined)
    return this.#allows(host, host) ? undefined : this.#refused(host, host)
  }

  /** For Node's `lookup` option: resolves a name to addresses that may be called. */
  lookup: LookupFunction = (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0)
      const allowed = addresses.filter(({ address }) => this.#allows(host.toLowerCase(), address))
      const [first] = allowed
      if (first === undefined) return done(new Error(this.#refused(host, addresses[0]?.address)), '', 0)
      if (options.all === true) return done(null, allowed satisfies LookupAddress[])
      return done(null, first.address, first.family)
    })
  }

  /** Whether a name may be looked up. */
  #knows(host: string): boolean {
    return host === 'localhost' || host.endsWith('.localhost') || this.#allowedHosts.has(host)
  }

  #allows(host: string, address: string): boolean {
    return !isIn(never, address) && (isIn(loopback, address) || this.#allowedHosts.has(host))
  }

  #refused(host: string, address: string | undefined): string {
    const refusal = refused(host, address)
    this.#refusals.tell(refusal)
    return refusal
  }
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const never = new BlockList()
never.addSubnet('169.254.0.0', 16, 'ipv4')
never.addSubnet('fe80::', 10, 'ipv6')
never.addAddress('fd00:ec2::254', 'ipv6')
never.addAddress('100.100.100.200', 'ipv4')

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

function refused(host: string, address: string | undefined): string {
  if (address !== undefined && isIn(never, address))
    return `${host} is an address of this link or of a metadata service: callbacks never go there`
  return `${host} is refused: callbacks go to loopback only; --allow-callbacks ${host} allows it`
}
