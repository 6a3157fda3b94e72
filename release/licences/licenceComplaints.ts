import type { ThirdParty } from './packages.ts'

/** SPDX ids of licences that ask for a notice at most. CC-BY-3.0 and CC0-1.0 are those of lists of licences (`spdx-exceptions`). */
const allowed = [
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC-BY-3.0',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MIT-0',
  ],
]

/** Packages whose licence is not one of those that are allowed. Of alternatives one is enough. */
export function licenceComplaints(packages: readonly ThirdParty[]): string[] {
  return packages
    .filter(({ licence }) => !alternatives(licence).some((one) => allowed.includes(one)))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} has the licence ${licence}, which is not among those that are allowed`,
    )
}

function alternatives(licence: string): string[] {
  return licence.replaceAll(/[()]/g, '').split(' OR ')
}
