import type { TrustFiles } from '../authority/trustFiles.ts'
import { noProxyEntries } from './noProxy.ts'

/** Environment variables by name. */
export type Variables = Readonly<Record<string, string>>

/** What programs are told about. */
export interface Reachable {
  /** The proxy. */
  readonly url: string
  readonly trust: TrustFiles
  /** The services by name, for `RAILYARD_CONTROL_URL` and so on. */
  readonly services: Readonly<Record<string, string>>
}

const loopback = ['localhost', '127.0.0.1', '::1']

/**
 * The variables that send a program's requests to the providers through the proxy, and make it trust the answers.
 * @param present those that the program has anyway; what must be kept of them is in the result
 * @param warn receives a line about what is left out of them
 * @see docs/proxy.md#languages
 */
export function variables(
  { url, trust, services }: Reachable,
  present: Readonly<NodeJS.ProcessEnv>,
  warn: (line: string) => void,
): Variables {
  const { kept, dangerous } = noProxyEntries(present['NO_PROXY'] ?? present['no_proxy'])
  if (dangerous.length > 0)
    warn(`${dangerous.join(', ')} is left out of NO_PROXY: requests would reach the real provider`)
  const noProxy = [...new Set([...kept, ...loopback])].join(',')
  return {
    // Programs differ in which spelling they read; curl reads http_proxy in small letters alone.
    ...{ HTTPS_PROXY: url, https_proxy: url, HTTP_PROXY: url, http_proxy: url, NO_PROXY: noProxy, no_proxy: noProxy },
    // Node
    ...{ NODE_EXTRA_CA_CERTS: trust.bundle, NODE_USE_ENV_PROXY: '1' },
    // OpenSSL (Python, Ruby, .NET on Linux, Rust), Go on Linux; requests of Python; curl; Deno
    ...{ SSL_CERT_FILE: trust.bundle, REQUESTS_CA_BUNDLE: trust.bundle, CURL_CA_BUNDLE: trust.bundle },
    DENO_CERT: trust.bundle,
    JAVA_TOOL_OPTIONS: javaOptions(url, trust.trustStore, present['JAVA_TOOL_OPTIONS']),
    // The empty entry keeps the folder that PHP was built with.
    PHP_INI_SCAN_DIR: `${present['PHP_INI_SCAN_DIR'] ?? ''}${process.platform === 'win32' ? ';' : ':'}${trust.phpFolder}`,
    ...Object.fromEntries(Object.entries(services).map(([name, at]) => [`RAILYARD_${name.toUpperCase()}_URL`, at])),
  }
}

function javaOptions(url: string, trustStore: string, present: string | undefined): string {
  const { hostname, port } = new URL(url)
  const properties = {
    'https.proxyHost': hostname,
    'https.proxyPort': port,
    'http.proxyHost': hostname,
    'http.proxyPort': port,
    'http.nonProxyHosts': 'localhost|127.*|[::1]',
    'javax.net.ssl.trustStore': trustStore,
    'javax.net.ssl.trustStoreType': 'PKCS12',
    'javax.net.ssl.trustStorePassword': 'changeit',
  }
  const ours = Object.entries(properties).map(([name, value]) => quoted(`-D${name}=${value}`))
  return [...(present === undefined ? [] : [present]), ...ours].join(' ')
}

/** Java splits the variable at spaces. */
function quoted(option: string): string {
  return /\s/.test(option) ? `"${option}"` : option
}
