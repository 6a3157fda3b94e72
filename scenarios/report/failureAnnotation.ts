import { errorAnnotation } from '../../specs/formats/errorAnnotation.ts'
import type { ScenarioResult } from '../results/scenarioResult.ts'
import { failedStep } from './failedStep.ts'
import { markedLine, messageLines } from './messageLines.ts'
import { proposals } from './proposals.ts'

/** A GitHub workflow command that shows a failure at the sentence that failed. */
export function failureAnnotation(result: ScenarioResult): string {
  const { feature, name, uri, line, reason } = result
  const step = failedStep(result)
  const sentence = step === undefined ? [] : [`${step.keyword} ${step.text}`]
  const message = reason ?? (step?.status === 'undefined' ? proposals(step.text).join('\n') : (step?.message ?? ''))
  return errorAnnotation({
    title: `${feature} › ${name}`,
    message: [...sentence, ...messageLines(message).map(markedLine)].join('\n'),
    file: uri,
    line: step?.line ?? line,
  })
}
