import { join } from 'node:path'
import { getCACertificates } from 'node:tls'
import { makePrivateFolder } from '../state/stateFolder.ts'
import { holds, writeWhole } from '../state/writeWhole.ts'
import { bytes } from './certify.ts'
import { type TrustFiles, trustFiles } from './trustFiles.ts'
import { makeTrustStore } from './trustStore.ts'

/** Writes the files beside an authority, and again when the authorities of the system have changed. */
export function writeTrustFiles(folder: string, certificate: string): TrustFiles {
  const files = trustFiles(folder)
  const all = [...new Set([...(['system', 'bundled', 'extra'] as const).flatMap(authoritiesOf), certificate.trim()])]
  const bundle = `${all.join('\n')}\n`
  // The store is made of the bundle, and takes most of the time. It is written first: a bundle that is there has its store.
  if (!holds(files.bundle, bundle)) writeWhole(files.trustStore, makeTrustStore(all.map(bytes)))
  writeWhole(files.bundle, bundle)
  makePrivateFolder(files.phpFolder)
  writeWhole(join(files.phpFolder, 'railyard.ini'), phpSettings(files.bundle))
  return files
}

/** Authorities as PEM: of the system, those that Node brings, or those of NODE_EXTRA_CA_CERTS. */
function authoritiesOf(kind: 'system' | 'bundled' | 'extra'): string[] {
  return getCACertificates(kind).map((text) => text.trim())
}

function phpSettings(bundle: string): string {
  return `curl.cainfo = "${bundle}"\nopenssl.cafile = "${bundle}"\n`
}
