import type { webcrypto } from 'node:crypto'
import { BitString, Integer, OctetString } from 'asn1js'
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  ExtKeyUsage,
  type RelativeDistinguishedNames,
  Time,
} from 'pkijs'
import { alternativeNames, constraints, named } from './names.ts'

/** A certificate and its key, as PEM. */
export interface Identity {
  readonly certificate: string
  readonly key: string
}

/** A certificate with the key that signs for it. */
export interface Issuer {
  readonly certificate: Certificate
  readonly key: webcrypto.CryptoKey
}

export interface Validity {
  readonly from: Date
  readonly until: Date
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const

/** Makes an authority whose certificates are valid for the given hosts only. */
export async function makeAuthority(hosts: readonly string[], validity: Validity): Promise<Identity> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await draft(keys.publicKey, named('Railyard test authority (this machine only)'), validity)
  certificate.issuer = certificate.subject
  certificate.extensions = [
    extension('2.5.29.19', true, new BasicConstraints({ cA: true, pathLenConstraint: 0 }).toSchema()),
    // keyCertSign alone.
    extension('2.5.29.15', true, new BitString({ valueHex: Uint8Array.of(0x04).buffer, unusedBits: 2 })),
    extension('2.5.29.30', true, constraints(hosts).toSchema()),
    extension('2.5.29.14', false, await keyIdentifier(certificate)),
  ]
  await certificate.sign(keys.privateKey, 'SHA-256')
  return identity(certificate, keys.privateKey)
}

/** Makes the certificate of a server that is all of the hosts, valid as long as its issuer. The PEM ends with the issuer's. */
export async function makeServer(hosts: readonly string[], issuer: Issuer): Promise<Identity> {
  const [name = ''] = hosts
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const { notBefore, notAfter, subject } = issuer.certificate
  const certificate = await draft(keys.publicKey, named(name), { from: notBefore.value, until: notAfter.value })
  certificate.issuer = subject
  const issuerKey = new AuthorityKeyIdentifier({ keyIdentifier: await keyIdentifier(issuer.certificate) })
  certificate.extensions = [
    extension('2.5.29.19', true, new BasicConstraints().toSchema()),
    // digitalSignature alone.
    extension('2.5.29.15', true, new BitString({ valueHex: Uint8Array.of(0x80).buffer, unusedBits: 7 })),
    extension('2.5.29.37', false, new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.1'] }).toSchema()),
    extension('2.5.29.17', false, alternativeNames(hosts).toSchema()),
    extension('2.5.29.14', false, await keyIdentifier(certificate)),
    extension('2.5.29.35', false, issuerKey.toSchema()),
  ]
  await certificate.sign(issuer.key, 'SHA-256')
  const own = await identity(certificate, keys.privateKey)
  return { ...own, certificate: `${own.certificate}${certificatePem(issuer.certificate)}` }
}

/** Reads an authority to sign with. */
export async function readIssuer({ certificate, key }: Identity): Promise<Issuer> {
  return {
    certificate: Certificate.fromBER(bytes(certificate)),
    key: await crypto.subtle.importKey('pkcs8', bytes(key), algorithm, false, ['sign']),
  }
}

/** Whether an authority is limited to exactly these hosts. */
export function isLimitedTo({ certificate }: Issuer, hosts: readonly string[]): boolean {
  const limit = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.30')
  const wanted = Buffer.from(constraints(hosts).toSchema().toBER())
  return limit !== undefined && wanted.equals(Buffer.from(limit.extnValue.getValue()))
}

async function draft(
  key: webcrypto.CryptoKey,
  subject: RelativeDistinguishedNames,
  validity: Validity,
): Promise<Certificate> {
  const certificate = new Certificate({ version: 2, subject })
  await certificate.subjectPublicKeyInfo.importKey(key)
  // The key is random, so its hash is a serial number that no other certificate has.
  const serial = new Uint8Array((await keyIdentifier(certificate)).getValue()).slice(0, 16)
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40
  certificate.serialNumber = new Integer({ valueHex: serial.buffer })
  certificate.notBefore = new Time({ type: 0, value: validity.from })
  certificate.notAfter = new Time({ type: 0, value: validity.until })
  return certificate
}

/** The first 160 bits of the hash of a certificate's key (RFC 7093). */
async function keyIdentifier({ subjectPublicKeyInfo }: Certificate): Promise<OctetString> {
  const hash = await crypto.subtle.digest('SHA-256', subjectPublicKeyInfo.toSchema().toBER())
  return new OctetString({ valueHex: hash.slice(0, 20) })
}

function extension(extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }): Extension {
  return new Extension({ extnID, critical, extnValue: value.toBER() })
}

async function identity(certificate: Certificate, key: webcrypto.CryptoKey): Promise<Identity> {
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', key)
  return { certificate: certificatePem(certificate), key: pem('PRIVATE KEY', pkcs8) }
}

function certificatePem(certificate: Certificate): string {
  return pem('CERTIFICATE', certificate.toSchema(true).toBER())
}

function pem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

/** The bytes of a PEM text with one block. */
export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text.replace(/-----[^-]+-----/g, ''), 'base64'))
}
