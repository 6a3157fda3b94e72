import type { FraudRule } from '../capability/fraudRule.ts'
import { fraudRules as rows } from './data/fraudRules.generated.ts'

/** The fraud checks as the data has them. */
export const fraudRules: readonly FraudRule[] = rows

/** The windows, in seconds, in which rules of one kind look back. */
export function windowsOf(rules: readonly FraudRule[], measure: 'count' | 'repetitions'): number[] {
  return [...new Set(rules.flatMap((rule) => (rule.measure === measure ? [rule.window] : [])))]
}
