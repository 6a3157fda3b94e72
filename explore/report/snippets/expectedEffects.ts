import { providerOperations } from '../../../testing/index.ts'
import type { SnippetOptions } from './snippet.ts'

/** How many different things callbacks report about a number, at most, as long as nothing is done twice. */
export interface ExpectedEffects {
  readonly callback: string
  /** Without the plus: so it is found in JSON and in forms. */
  readonly digits: string
  readonly most: number
}

/** The invariants that the effects at the providers show. */
const aboutEffects = ['no reference is paid twice', 'what the providers have done is what the service says it has paid']

/** What the providers may have done for each number of the deviating run: as often as in the default run. */
export function expectedEffects({ violation, base, run }: SnippetOptions): ExpectedEffects[] {
  if (!aboutEffects.includes(violation.invariant)) return []
  const subjects = new Set(run.points.flatMap(({ point }) => (point.at === 'request' ? (point.subject ?? []) : [])))
  return [...providerOperations].flatMap(([operation, { callback }]) =>
    [...subjects].flatMap((subject) => {
      const most = base.points.filter(
        ({ point }) => point.at === 'request' && point.operation === operation && point.subject === subject,
      ).length
      return most === 0 ? [] : [{ callback: callback.name, digits: subject.replace(/^\+/, ''), most }]
    }),
  )
}
