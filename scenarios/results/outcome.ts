import type { Pickle } from '@cucumber/messages'
import type { ScenarioOutcome, StepResult } from './scenarioResult.ts'

/** What a scenario came to, and why where no sentence tells it. */
export interface Outcome {
  readonly outcome: ScenarioOutcome
  readonly reason?: string
}

/** How a scenario counts. `description`: the lines below its name that are no sentences. */
export function outcomeOf(
  { tags, steps: sentences }: Pick<Pickle, 'tags' | 'steps'>,
  description: string,
  steps: readonly StepResult[],
): Outcome {
  const known = knownTag(tags.map(({ name }) => name))
  if (sentences.length === 0) return { outcome: 'failed', reason: withoutSteps(description) }
  if (known === knownPrefix)
    return { outcome: 'failed', reason: `Its tag ${knownPrefix} has no name: write what is known, as @known-G4.` }
  if (steps.some(({ status }) => status === 'undefined' || status === 'ambiguous')) return { outcome: 'failed' }
  const failures = steps.filter(({ status }) => status === 'failed')
  if (failures.length > 0) {
    const isKnown = known !== undefined && failures.every(({ isMismatch }) => isMismatch)
    return { outcome: isKnown ? 'known' : 'failed' }
  }
  if (steps.some(({ status }) => status === 'skipped')) return { outcome: 'skipped' }
  if (known === undefined) return { outcome: 'passed' }
  return { outcome: 'failed', reason: `It passes now: remove its tag ${known}.` }
}

const knownPrefix = '@known-'

/** The tag of a scenario that is known to fail; undefined where it has none. */
export function knownTag(tags: readonly string[]): string | undefined {
  return tags.find((tag) => tag.startsWith(knownPrefix))
}

function withoutSteps(description: string): string {
  return description.trim() === '' ? 'It has no steps.' : 'It has no steps: its lines begin with no keyword.'
}
