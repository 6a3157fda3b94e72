import { readFileSync } from 'node:fs'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { unexplained } from './unexplainedTypes.ts'

/** Where the types of an entry point are not those of its module, as `@arethetypeswrong` sees them in a tarball. */
export async function typeComplaints(tarball: string): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))))
  return result.types === false ? ['the package has no types'] : unexplained(result.problems)
}
