import type { Surface } from './surface.ts'
import type { Step } from './surfaceVersion.ts'

/** A difference between two surfaces. */
export interface SurfaceChange {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly part: string
  readonly step: 'minor' | 'major'
}

/** The differences between what was promised and what there is, by name. */
export function surfaceChanges(before: Surface, after: Surface): SurfaceChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  return names.flatMap((part): SurfaceChange[] => {
    const [old, now] = [before.get(part), after.get(part)]
    if (now === undefined) return [{ kind: 'removed', part, step: 'major' }]
    if (old === undefined) return [{ kind: 'added', part, step: additionStep(part, now.isRequired, before) }]
    const isSame = old.form === now.form && (old.isRequired ?? false) === (now.isRequired ?? false)
    return isSame ? [] : [{ kind: 'changed', part, step: isRelaxed(old, now) ? 'minor' : 'major' }]
  })
}

/** The largest step of some changes. */
export function neededStep(changes: readonly SurfaceChange[]): Step {
  if (changes.some(({ step }) => step === 'major')) return 'major'
  return changes.length > 0 ? 'minor' : 'none'
}

/** What must be given in something that users have already breaks it. */
function additionStep(part: string, isRequired = false, before: Surface): 'minor' | 'major' {
  if (!isRequired) return 'minor'
  return [...before.keys()].some((name) => isPartOf(part, name)) ? 'major' : 'minor'
}

/**
 * `type World.name` is part of `type World`, and `control putWorld body` of `control putWorld`. What a command needs is part of this
 * command alone: a new subcommand breaks nothing.
 */
function isPartOf(part: string, owner: string): boolean {
  if (part.startsWith('command ')) return part.slice(0, part.lastIndexOf(' ')) === owner
  return owner.includes(' ') && (part.startsWith(`${owner}.`) || part.startsWith(`${owner} `))
}

/** What had to be given may be left out. */
function isRelaxed(
  old: { readonly form: string; readonly isRequired?: boolean },
  now: { readonly form: string; readonly isRequired?: boolean },
): boolean {
  return old.form === now.form && old.isRequired === true && now.isRequired !== true
}
