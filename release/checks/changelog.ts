import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }

/** Whether CHANGELOG.md tells of the version of the package, and of the version of its public surface. */
export function changelogComplaints(root: string): string[] {
  return sectionComplaints(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), packageJson)
}

/** The complaints about the section of a version. */
export function sectionComplaints(
  changelog: string,
  { version, surfaceVersion }: { readonly version: string; readonly surfaceVersion: string },
): string[] {
  const section = changelog.split(/^## /m).find((text) => text.split(/[\s,(]/, 1)[0] === version)
  if (section === undefined) return [`CHANGELOG.md has no section "## ${version}"`]
  const lines = section
    .trim()
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
  if (lines.length === 0) return [`the section ${version} of CHANGELOG.md is empty`]
  const told = `surface ${surfaceVersion}`
  return section.includes(told) ? [] : [`the section ${version} of CHANGELOG.md does not name the public ${told}`]
}
