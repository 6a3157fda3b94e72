import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import type { ConclusionOptions } from './concludeVerify.ts'
import { percent } from './percent.ts'
import { reportOption } from './reportOption.ts'
import { strict } from './strictCommand.ts'
import { reportKinds } from './writeReports.ts'

/** `railyard verify merge`: makes the reports of a run that was split. Exits as the whole run would have. */
export function verifyMergeCommand(): Command {
  return strict(new Command('merge'))
    .description('Makes the reports of a run from those of its parts, as `--report json=…` wrote them.')
    .argument('<files...>', 'JSON reports, one of each part')
    .addOption(reportOption(reportKinds))
    .addOption(
      new Option('--min-coverage <per cent>', 'fail below this share of the documented cells').argParser(percent),
    )
    .addOption(new Option('--grid', 'print the whole grid, not only the rows that broke'))
    .addOption(new Option('--ratchet', 'fail when a cell is lost that was reached before'))
    .addOption(new Option('--coverage <file>', 'where those cells are kept').default('contracts/coverage.json'))
    .action(async (files: readonly string[], options: ConclusionOptions) => {
      const { joinParts, readReport } = await import('../contracts/report/index.ts')
      const { mergeVerify } = await import('./mergeVerify.ts')
      const run = joinParts(files.map((file) => readReport(file, readFileSync(file, 'utf8'))))
      process.exitCode = mergeVerify(run, options) ? 0 : 1
    })
}
