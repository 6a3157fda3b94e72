import { knownTag } from '../results/outcome.ts'
import type { ScenarioResult } from '../results/scenarioResult.ts'

/** A line for each scenario that fails as is known: `known G4: Payments › a late one  payments.feature:12`. */
export function knownText(results: readonly ScenarioResult[]): string {
  return results
    .filter(({ outcome }) => outcome === 'known')
    .map(
      ({ tags, feature, name, uri, line }) =>
        `known ${knownTag(tags)?.replace('@known-', '')}: ${feature} › ${name}  ${uri}:${line}\n`,
    )
    .join('')
}
