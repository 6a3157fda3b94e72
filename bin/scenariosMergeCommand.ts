import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { Assignment } from '../contracts/index.ts'
import { reportOption } from './reportOption.ts'
import { strict } from './strictCommand.ts'

/**
 * `railyard scenarios merge`: makes the reports of a run that was split. Exits as the whole run would have. The parts have annotated what
 * failed, so it does not.
 */
export function scenariosMergeCommand(): Command {
  return strict(new Command('merge'))
    .description('Makes the reports of a run from the messages of its parts, as `--report messages=…` wrote them.')
    .argument('<files...>', 'files of messages, one of each part')
    .addOption(reportOption(['html', 'junit']))
    .action(async (files: readonly string[], { report }: { readonly report: readonly Assignment[] }) => {
      const { mergeRuns, readRun } = await import('../scenarios/index.ts')
      const { concludeScenarios, printFailure } = await import('./scenariosConsole.ts')
      const { writeScenarioReports } = await import('./scenariosReports.ts')
      const run = mergeRuns(files.map((file) => readRun(file, readFileSync(file, 'utf8'))))
      for (const result of run.results) if (result.outcome === 'failed') printFailure(result, run.info)
      writeScenarioReports(report, run)
      process.exitCode = concludeScenarios(run.results, run.duration)
    })
}
