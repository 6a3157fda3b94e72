import packageJson from '../../package.json' with { type: 'json' }
import { licenceComplaints } from '../licences/licenceComplaints.ts'
import { bundledPackages, installedPackages } from '../licences/packages.ts'
import { scriptComplaints } from '../licences/scriptComplaints.ts'

/** What is wrong with the packages that are installed with ours, or are part of it. */
export function thirdPartyComplaints(root: string, dist: string): string[] {
  const installed = installedPackages(root)
  const bundled = bundledPackages(root, dist)
  return [...licenceComplaints([...installed, ...bundled]), ...scriptComplaints(packageJson.scripts, installed)]
}
