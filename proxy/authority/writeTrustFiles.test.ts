import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates } from 'node:tls'
import { AuthenticatedSafe, PFX, SafeContents } from 'pkijs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytes, makeAuthority } from './certify.ts'
import type { TrustFiles } from './trustFiles.ts'
import { makeTrustStore } from './trustStore.ts'
import { writeTrustFiles } from './writeTrustFiles.ts'

let folder: string
let certificate: string
let files: TrustFiles
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'railyard-trust-'))
  const validity = { from: new Date('2026-01-01'), until: new Date('2026-02-01') }
  certificate = (await makeAuthority(['api.example.com'], validity)).certificate
  files = writeTrustFiles(folder, certificate)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the bundle has our authority and those of the system', () => {
  const bundle = readFileSync(files.bundle, 'utf8')
  expect(bundle).toContain(certificate.trim())
  const missing = [...getCACertificates('bundled'), ...getCACertificates('system')].filter(
    (authority) => !bundle.includes(authority.trim()),
  )
  expect(missing).toEqual([])
})

test('the trust store for Java has the same certificates', () => {
  const inBundle = readFileSync(files.bundle, 'utf8').match(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----/g) ?? []
  const store = readFileSync(files.trustStore)
  expect(inBundle.length).toBeGreaterThan(100)
  expect(inBundle.filter((pem) => !store.includes(Buffer.from(bytes(pem))))).toEqual([])
})

test('each certificate of a trust store is marked as trusted, as a reader of PKCS #12 sees it', () => {
  const certificates = [bytes(certificate), bytes(certificate)]
  expect(safeBags(makeTrustStore(certificates))).toEqual(
    certificates.map((der) => ({ der: Buffer.from(der).toString('hex'), trusted: true })),
  )
})

test('files that are right are left alone', () => {
  const before = [files.bundle, files.trustStore].map((file) => statSync(file).mtimeMs)
  writeTrustFiles(folder, certificate)
  expect([files.bundle, files.trustStore].map((file) => statSync(file).mtimeMs)).toEqual(before)
})

test('PHP is told of the bundle', () => {
  expect(readFileSync(join(files.phpFolder, 'railyard.ini'), 'utf8')).toBe(
    `curl.cainfo = "${files.bundle}"\nopenssl.cafile = "${files.bundle}"\n`,
  )
})

function safeBags(file: Uint8Array): { readonly der: string; readonly trusted: boolean }[] {
  const pfx = PFX.fromBER(file)
  const [content] = AuthenticatedSafe.fromBER(pfx.authSafe.content.getValue()).safeContents
  if (content === undefined) throw new Error('the file is empty')
  return SafeContents.fromBER(content.content.getValue()).safeBags.map(({ bagValue, bagAttributes }) => ({
    der: 'certValue' in bagValue ? Buffer.from(bagValue.certValue.getValue()).toString('hex') : '',
    trusted: bagAttributes?.some(({ type }) => type === '2.16.840.1.113894.746875.1.1') ?? false,
  }))
}
