import { shellWord } from '../../specs/formats/shellWord.ts'
import type { RunInfo } from '../results/runInfo.ts'
import type { ScenarioResult } from '../results/scenarioResult.ts'

/** The command that runs a scenario alone, as it ran. */
export function repeatCommand(
  { program, seed, clock, arguments: more = [] }: RunInfo,
  { uri, line }: ScenarioResult,
): string {
  const time = clock === 'manual' ? '' : ` --clock ${clock}`
  const rest = more.map((argument) => ` ${shellWord(argument)}`).join('')
  return `${program} scenarios ${shellWord(`${uri}:${line}`)} --seed ${shellWord(seed)}${time}${rest}`
}
