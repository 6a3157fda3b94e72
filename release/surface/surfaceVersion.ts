/** Counts changes of the public surface: `major` removals and changes, `minor` additions since. */
export interface SurfaceVersion {
  readonly major: number
  readonly minor: number
}

/** Reads `1.4`. Throws on another form. */
export function parseSurfaceVersion(text: string): SurfaceVersion {
  const [major, minor] = /^(\d+)\.(\d+)$/.exec(text)?.slice(1).map(Number) ?? []
  if (major === undefined || minor === undefined)
    throw new Error(`Failed to read the version of the public surface: "${text}" is not like 1.4.`)
  return { major, minor }
}

/** What a difference takes: nothing, a further minor, or a further major version. */
export type Step = 'none' | 'minor' | 'major'

/** Whether a version is at least one such step above another. */
export function isStepAbove(version: SurfaceVersion, before: SurfaceVersion, step: Step): boolean {
  if (version.major > before.major) return true
  const isSameMajor = version.major === before.major
  if (step === 'major') return false
  return isSameMajor && (step === 'minor' ? version.minor > before.minor : version.minor >= before.minor)
}
