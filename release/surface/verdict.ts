import { neededStep, type SurfaceChange, surfaceChanges } from './changes.ts'
import type { Surface } from './surface.ts'
import type { RecordedSurface } from './surfaceFile.ts'
import { isStepAbove, parseSurfaceVersion } from './surfaceVersion.ts'

/**
 * Why the surface does not go with its version; undefined when it does.
 * @param version `surfaceVersion` of package.json.
 */
export function surfaceComplaint(recorded: RecordedSurface, surface: Surface, version: string): string | undefined {
  const changes = surfaceChanges(recorded.surface, surface)
  const step = neededStep(changes)
  if (isStepAbove(parseSurfaceVersion(version), parseSurfaceVersion(recorded.version), step)) return undefined
  const { major, minor } = parseSurfaceVersion(recorded.version)
  const next = step === 'major' ? `${major + 1}.0` : `${major}.${minor + 1}`
  if (step === 'none') return `surfaceVersion in package.json is ${version}, before ${recorded.version}.`
  return [
    `The public surface has changed since version ${recorded.version}:`,
    ...changes.map(told),
    `If this is meant, set surfaceVersion in package.json to ${next}, tell users in CHANGELOG.md, and run npm run surface.`,
  ].join('\n')
}

function told({ kind, part, step }: SurfaceChange): string {
  return `  ${kind}: ${part} (${step})`
}
