import { shellWord } from '../../specs/formats/shellWord.ts'
import type { RunInfo } from '../results/runInfo.ts'
import type { ScenarioResult } from '../results/scenarioResult.ts'

/** The command that runs a scenario alone, as it ran. */
export function repeatCommand({ program, seed, clock }: RunInfo, { uri, line }: ScenarioResult): string {
  const time = clock === 'manual' ? '' : ` --clock ${clock}`
  return `${program} scenarios ${shellWord(`${uri}:${line}`)} --seed ${shellWord(seed)}${time}`
}
