import { join } from 'node:path'

/** Files by which programs trust the authority. All but `certificate` hold the authorities of the system too. */
export interface TrustFiles {
  /** Our authority alone, PEM. */
  readonly certificate: string
  /** PEM. */
  readonly bundle: string
  /** PKCS #12, for Java. */
  readonly trustStore: string
  /** A folder with settings of PHP, which has no variable for authorities. */
  readonly phpFolder: string
}

/** Where the files are that stand beside an authority. */
export function trustFiles(folder: string): TrustFiles {
  return {
    certificate: join(folder, 'certificate.pem'),
    bundle: join(folder, 'bundle.pem'),
    trustStore: join(folder, 'truststore.p12'),
    phpFolder: join(folder, 'php'),
  }
}
