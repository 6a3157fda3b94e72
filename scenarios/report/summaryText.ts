import type { ScenarioResult } from '../results/scenarioResult.ts'
import { counted } from './counted.ts'
import { worldSpan } from './worldSpan.ts'

/** `104 scenarios: 102 passed, 1 failed, 1 known; 3 d 04:10:00 of world time in 8.4 s, 32,600 times as fast`. */
export function summaryText(results: readonly ScenarioResult[], took: number): string {
  const count = (outcome: ScenarioResult['outcome']): number => results.filter((one) => one.outcome === outcome).length
  const counts = (['passed', 'failed', 'known', 'skipped'] as const)
    .map((outcome) => ({ outcome, number: count(outcome) }))
    .filter(({ outcome, number }) => number > 0 || outcome === 'passed')
    .map(({ outcome, number }) => `${number} ${outcome}`)
  const virtual = results.reduce((sum, one) => sum + one.virtual, 0)
  const factor = took === 0 ? 0 : Math.floor(virtual / took)
  const speed = factor <= 1 ? '' : `, ${factor.toLocaleString('en')} times as fast`
  return `${counted(results.length, 'scenario')}: ${counts.join(', ')}; ${worldSpan(virtual)} of world time in ${(took / 1_000).toFixed(1)} s${speed}`
}
