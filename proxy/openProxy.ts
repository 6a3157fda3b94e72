import { hostedProviders, type Simulators } from '../simulators/index.ts'
import { openAuthority } from './authority/authority.ts'
import type { TrustFiles } from './authority/trustFiles.ts'
import { writeTrustFiles } from './authority/writeTrustFiles.ts'
import type { Provider } from './hosts/providerHosts.ts'
import { type ProxyOptions, type ProxyPort, startProxy } from './port/startProxy.ts'
import { stateFolder } from './state/stateFolder.ts'

export interface OpenOptions extends Pick<ProxyOptions, 'port' | 'others' | 'notice'> {
  readonly simulators: Pick<Simulators, 'africastalking' | 'dtone'>
  /** Where the authority is kept. @default the state folder of this user */
  readonly state?: string
}

/** A proxy, and the files by which its clients trust it. */
export interface OpenProxy extends ProxyPort {
  readonly trust: TrustFiles
}

/** The hosts of all providers, those that do not run too: an authority is made for all of them. */
export const allHosts: readonly string[] = hostedProviders.flatMap(({ hosts }) => hosts)

/** Opens the proxy in front of simulators, with the authority of this user. */
export async function openProxy({ simulators, state = stateFolder(), ...options }: OpenOptions): Promise<OpenProxy> {
  const authority = await openAuthority(state, allHosts)
  const trust = writeTrustFiles(authority.folder, authority.certificate)
  const identity = await authority.serverIdentity()
  const proxy = await startProxy({ ...options, identity, providers: hostedProviders.map(served) })
  return { ...proxy, trust }

  function served({ name, title, hosts }: (typeof hostedProviders)[number]): Provider {
    return { title, hosts, service: simulators[name] }
  }
}
