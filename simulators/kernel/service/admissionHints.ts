import { shownKey } from '../../../specs/formats/shownKey.ts'
import type { Problem } from '../../../specs/openapi/index.ts'
import type { Worlds } from '../worlds/worlds.ts'

/** How many worlds are named. */
const most = 5

const unfit = 'a key is a text of 1 to 512 characters, but not . or .. and without control characters'

/** What a caller without valid credentials can do. */
export function admissionHints(problem: Problem, worlds: Pick<Worlds, 'credentials' | 'list'>): readonly string[] {
  if (problem.kind !== 'unauthenticated') return []
  if (worlds.credentials === 'open') return [problem.reason === 'unknown' ? unfit : 'any key opens a world of its own']
  const names = worlds.list().map(({ name }) => shownKey(name))
  const more = names.length > most ? ` and ${names.length - most} more` : ''
  const known = names.length === 0 ? 'there is none' : `there are ${names.slice(0, most).join(', ')}${more}`
  return [`a key is the name of a world: ${known}; PUT /worlds/<key> on the control plane creates one`]
}
