import { hostedProviders } from '../../simulators/providers.ts'

const hosts = hostedProviders.flatMap((provider) => provider.hosts)

/** The entries of a `NO_PROXY`: those that are kept, and those that would let requests reach a real provider. */
export function noProxyEntries(present = ''): {
  readonly kept: readonly string[]
  readonly dangerous: readonly string[]
} {
  const entries = present.split(/[,\s]+/).filter((entry) => entry !== '')
  const isDangerous = (entry: string): boolean => hosts.some((host) => names(entry, host))
  return { kept: entries.filter((entry) => !isDangerous(entry)), dangerous: entries.filter(isDangerous) }
}

/** Whether any program may read an entry as one that names a host: `*`, `.dtone.com`, `*.dtone.com`, `dtone.com`, with a port too. */
function names(entry: string, host: string): boolean {
  const pattern = entry.toLowerCase().replace(/:\d+$/, '')
  if (pattern.startsWith('*')) return host.endsWith(pattern.slice(1))
  const name = pattern.replace(/^\./, '')
  return host === name || host.endsWith(`.${name}`)
}
