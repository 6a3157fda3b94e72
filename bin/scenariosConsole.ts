import type { Envelope } from '@cucumber/messages'
import pc from 'picocolors'
import {
  type collectResults,
  failureAnnotation,
  failureText,
  hasPassed,
  knownText,
  progressText,
  type RunInfo,
  repeatCommand,
  type ScenarioResult,
  summaryText,
} from '../scenarios/index.ts'
import { isInActions } from './isInActions.ts'
import { realTime } from './log/realTime.ts'
import { createProgress } from './progress.ts'

type Collector = ReturnType<typeof collectResults>

/** Prints failures and progress while messages come. */
export function createScenariosConsole(collector: Collector, info: RunInfo): (message: Envelope) => void {
  const began = realTime()
  const progress = createProgress((text) => process.stdout.write(text))
  return (message) => {
    const result = collector.hear(message)
    if (result?.outcome === 'failed') {
      progress.clear()
      printFailure(result, info)
    }
    if (message.testRunFinished !== undefined) progress.clear()
    else if (result !== undefined || message.testStepFinished !== undefined) {
      const { ended, planned } = collector.progress
      progress.show(progressText(collector.progress, realTime() - began), ended, planned)
    }
  }
}

export function printFailure(result: ScenarioResult, info: RunInfo): void {
  const colors = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true)
  process.stdout.write(`${failureText(result, { repeat: (one) => repeatCommand(info, one), colors })}\n`)
}

/** Annotates failures where GitHub Actions shows them. */
export function annotateFailures(results: readonly ScenarioResult[]): void {
  if (!isInActions()) return
  for (const result of results.filter(({ outcome }) => outcome === 'failed'))
    process.stdout.write(`${failureAnnotation(result)}\n`)
}

/** Prints what a run came to. Returns the exit code. */
export function concludeScenarios(results: readonly ScenarioResult[], duration: number): 0 | 1 | 2 {
  if (results.length === 0) {
    process.stderr.write('railyard: no scenario fits\n')
    return 2
  }
  process.stdout.write(`${knownText(results)}${summaryText(results, duration)}\n`)
  return hasPassed(results) ? 0 : 1
}
