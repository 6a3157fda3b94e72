import { OctetString, Utf8String } from 'asn1js'
import {
  AttributeTypeAndValue,
  GeneralName,
  GeneralNames,
  GeneralSubtree,
  NameConstraints,
  RelativeDistinguishedNames,
} from 'pkijs'

const commonName = '2.5.4.3'

/** A name with a common name alone. */
export function named(text: string): RelativeDistinguishedNames {
  const value = new Utf8String({ value: text })
  return new RelativeDistinguishedNames({ typesAndValues: [new AttributeTypeAndValue({ type: commonName, value })] })
}

/** The hosts that a certificate is for. */
export function alternativeNames(hosts: readonly string[]): GeneralNames {
  return new GeneralNames({ names: hosts.map(dnsName) })
}

/** Limits an authority to hosts. A list of DNS names alone would leave IP addresses free, so all of them are excluded. */
export function constraints(hosts: readonly string[]): NameConstraints {
  return new NameConstraints({
    permittedSubtrees: hosts.map((host) => new GeneralSubtree({ base: dnsName(host) })),
    excludedSubtrees: [8, 32].map((length) => new GeneralSubtree({ base: everyAddress(length) })),
  })
}

function dnsName(value: string): GeneralName {
  return new GeneralName({ type: 2, value })
}

/** An address of zeros under a mask of zeros: 8 bytes for IPv4, 32 for IPv6 (RFC 5280, 4.2.1.10). */
function everyAddress(length: number): GeneralName {
  return new GeneralName({ type: 7, value: new OctetString({ valueHex: new ArrayBuffer(length) }) })
}
