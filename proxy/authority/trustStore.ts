import { BmpString, Constructed, Integer, ObjectIdentifier, OctetString, Sequence, Set as SetOf } from 'asn1js'

const data = '1.2.840.113549.1.7.1'
const certificateBag = '1.2.840.113549.1.12.10.1.3'
const x509Certificate = '1.2.840.113549.1.9.22.1'
const friendlyName = '1.2.840.113549.1.9.20'
/** Java trusts a certificate of a PKCS #12 file only with this attribute. */
const trustedKeyUsage = '2.16.840.1.113894.746875.1.1'
const anyKeyUsage = '2.5.29.37.0'

/**
 * Makes a PKCS #12 trust store that Java reads with any password. The certificates are public, so nothing in it is encrypted.
 * @param certificates DER
 */
export function makeTrustStore(certificates: readonly Uint8Array<ArrayBuffer>[]): Uint8Array {
  const bags = sequence(certificates.map((certificate, at) => bag(certificate, `railyard-${at}`)))
  const safes = sequence([content(bags)])
  return new Uint8Array(sequence([new Integer({ value: 3 }), content(safes)]).toBER())
}

/** A ContentInfo of data: the encoding of `inner`, in an octet string. */
function content(inner: Sequence): Sequence {
  return sequence([oid(data), tagged(new OctetString({ valueHex: inner.toBER() }))])
}

function bag(certificate: Uint8Array<ArrayBuffer>, name: string): Sequence {
  const value = sequence([oid(x509Certificate), tagged(new OctetString({ valueHex: certificate.slice().buffer }))])
  const attributes = [
    sequence([oid(friendlyName), new SetOf({ value: [new BmpString({ value: name })] })]),
    sequence([oid(trustedKeyUsage), new SetOf({ value: [oid(anyKeyUsage)] })]),
  ]
  return sequence([oid(certificateBag), tagged(value), new SetOf({ value: attributes })])
}

function sequence(value: (Sequence | ObjectIdentifier | Constructed | SetOf | Integer)[]): Sequence {
  return new Sequence({ value })
}

function oid(value: string): ObjectIdentifier {
  return new ObjectIdentifier({ value })
}

/** The explicit tag [0]. */
function tagged(value: Sequence | OctetString): Constructed {
  return new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [value] })
}
