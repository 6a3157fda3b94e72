import type { TrustFiles } from '../proxy/index.ts'
import { calledAs } from './calledAs.ts'

/** The text that `railyard ca` prints. */
export function caReport({ certificate, bundle, trustStore, phpFolder }: TrustFiles, until: Date): string {
  const rows = [
    ['Node', `NODE_EXTRA_CA_CERTS=${certificate}`],
    ['Python', `SSL_CERT_FILE=${bundle} and REQUESTS_CA_BUNDLE=${bundle}`],
    ['Go, Ruby, Rust, .NET', `SSL_CERT_FILE=${bundle} (Go and .NET: on Linux)`],
    ['Java', `-Djavax.net.ssl.trustStore=${trustStore} -Djavax.net.ssl.trustStoreType=PKCS12`],
    ['PHP', `PHP_INI_SCAN_DIR=:${phpFolder}`],
    ['curl', `CURL_CA_BUNDLE=${bundle}`],
    ['Deno', `DENO_CERT=${bundle}`],
  ]
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return [
    certificate,
    '',
    `The authority signs for the hosts of the providers alone, and is valid until ${until.toISOString().slice(0, 10)}.`,
    'Railyard adds it to no trust store of the system. A program trusts it by its environment:',
    '',
    ...rows.map(([name = '', setting]) => `  ${name.padEnd(width)}  ${setting}`),
    '',
    `"${calledAs()} exec -- <command>" sets all of this for one command, and "${calledAs()} ca --remove" deletes the authority.`,
    '',
  ].join('\n')
}
