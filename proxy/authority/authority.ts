import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { authorityFolder, makePrivateFolder } from '../state/stateFolder.ts'
import { realTime } from '../wallClock.ts'
import { type Identity, type Issuer, isLimitedTo, makeAuthority, makeServer, readIssuer } from './certify.ts'

/** The authority of this user: who signs the certificate of the proxy. */
export interface Authority {
  /** Where it is kept. */
  readonly folder: string
  /** PEM. */
  readonly certificate: string
  /** The day on which it expires. */
  readonly until: Date
  /** Makes the certificate of a server for the hosts of the authority. */
  serverIdentity(): Promise<Identity>
}

const day = 86_400_000
/** Days that a new authority is valid. */
const lifetime = 30
/** An authority with fewer days left is replaced. */
const least = 10

/**
 * Opens the authority of a state folder. It is made at first use, and again when it expires soon, is for other hosts, or when others
 * could read its key.
 */
export async function openAuthority(state: string, hosts: readonly string[]): Promise<Authority> {
  const folder = authorityFolder(state)
  const found = await read(folder)
  if (found !== undefined && isUsable(found.issuer, hosts)) return authority(folder, found, hosts)
  await replace(state, folder, hosts)
  const made = await read(folder)
  if (made === undefined) throw new Error(`the authority of the proxy cannot be kept in ${folder}`)
  return authority(folder, made, hosts)
}

/** Deletes the authority and what was made of it. */
export function removeAuthority(state: string): void {
  rmSync(authorityFolder(state), { recursive: true, force: true })
}

interface Found {
  readonly certificate: string
  readonly issuer: Issuer
}

async function read(folder: string): Promise<Found | undefined> {
  try {
    const keyFile = join(folder, 'key.pem')
    if (process.platform !== 'win32' && (statSync(keyFile).mode & 0o077) !== 0) return undefined
    const certificate = readFileSync(join(folder, 'certificate.pem'), 'utf8')
    return { certificate, issuer: await readIssuer({ certificate, key: readFileSync(keyFile, 'utf8') }) }
  } catch {
    return undefined
  }
}

function isUsable(issuer: Issuer, hosts: readonly string[]): boolean {
  return issuer.certificate.notAfter.value.getTime() - realTime() > least * day && isLimitedTo(issuer, hosts)
}

/** Makes an authority aside and puts it in its place in one step: another process may be doing the same, and then one of both wins. */
async function replace(state: string, folder: string, hosts: readonly string[]): Promise<void> {
  makePrivateFolder(state)
  const now = realTime()
  const validity = { from: new Date(now - day), until: new Date(now + lifetime * day) }
  const { certificate, key } = await makeAuthority(hosts, validity)
  const draft = mkdtempSync(join(state, 'authority-'))
  writeFileSync(join(draft, 'key.pem'), key, { mode: 0o600 })
  writeFileSync(join(draft, 'certificate.pem'), certificate, { mode: 0o644 })
  const old = await read(folder)
  if (old === undefined || !isUsable(old.issuer, hosts)) rmSync(folder, { recursive: true, force: true })
  try {
    renameSync(draft, folder)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
}

function authority(folder: string, { certificate, issuer }: Found, hosts: readonly string[]): Authority {
  return {
    folder,
    certificate,
    until: issuer.certificate.notAfter.value,
    serverIdentity: () => makeServer(hosts, issuer),
  }
}
