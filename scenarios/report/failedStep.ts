import type { ScenarioResult, StepResult } from '../results/scenarioResult.ts'

/** The first sentence that did not pass; undefined where all did. */
export function failedStep({ steps }: ScenarioResult): StepResult | undefined {
  return steps.find(({ status }) => status !== 'passed' && status !== 'skipped')
}

/** Up to which sentence a trace is of interest: the one that failed, or the last. */
export function lastStepOfInterest({ steps }: ScenarioResult): number {
  const failed = steps.findIndex(({ status }) => status !== 'passed' && status !== 'skipped')
  return failed < 0 ? steps.length : failed
}
