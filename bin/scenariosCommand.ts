import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { reportOption } from './reportOption.ts'
import type { ScenariosOptions } from './scenarios.ts'
import { scenariosMergeCommand } from './scenariosMergeCommand.ts'
import { addServiceOptions } from './serviceOptions.ts'
import { strict } from './strictCommand.ts'

/** `railyard scenarios`: runs suites of scenarios. Exits with 0 when all passed, 1 when not, 2 when it could not run. */
export function scenariosCommand(): Command {
  const command = strict(new Command('scenarios'))
    .description('Runs scenarios in Gherkin, each in a world of its own. Without paths, the suites that come with it.')
    .argument('[paths...]', 'feature files, folders, globs; `file.feature:12` is one scenario')
    .addOption(
      new Option('--tags <expression>', 'only scenarios whose tags fit, as "@dtone and not @slow-provider"').argParser(
        filled,
      ),
    )
    .addOption(
      new Option('--name <pattern>', 'only scenarios whose name fits a regular expression')
        .default([], 'all')
        .argParser(pattern),
    )
    .addOption(
      new Option('--parallel <n>', 'workers, each with simulators of its own')
        .default(Math.min(4, availableParallelism()), 'one for each core, at most 4')
        .argParser(positive),
    )
    .addOption(new Option('--shard <i/n>', 'the i-th of n parts of the scenarios').argParser(shard))
    .addOption(new Option('--seed <text>', 'the same seed gives the same ids, PINs and draws').default('42'))
    .addOption(new Option('--shuffle', 'runs scenarios in an order that is drawn').default(false))
    .addOption(
      new Option('--shuffle-seed <text>', 'the same text gives the same order; with --shuffle')
        .default(undefined, 'that of --seed')
        .argParser(filled),
    )
    .addOption(
      new Option('--clock <mode>', 'how time passes: manual, real or scaled:<n>').default('manual').argParser(clock),
    )
    .addOption(
      new Option('--control <URL>', 'the control plane of a Railyard that runs, for worlds that can be looked at'),
    )
    .addOption(new Option('--keep-world', 'leave the worlds when scenarios have ended; with --control').default(false))
    .addOption(
      new Option('--dry-run', 'read the scenarios and name sentences that are not known, without running them').default(
        false,
      ),
    )
    .addOption(reportOption(['html', 'junit', 'messages']))
    .addOption(new Option('--watch', 'run again whenever a feature file changes'))
    .enablePositionalOptions()
    .addCommand(scenariosMergeCommand())
  return addServiceOptions(command).action(
    async (paths: readonly string[], options: Omit<ScenariosOptions, 'paths'> & { readonly watch?: true }) => {
      if (options.watch) {
        const { watchFeatures } = await import('./watchFeatures.ts')
        await watchFeatures(paths)
      }
      const { scenarios } = await import('./scenarios.ts')
      process.exitCode = await scenarios({ paths, ...options })
    },
  )
}

function filled(text: string): string {
  if (text.trim() !== '') return text
  throw new InvalidArgumentError('It is empty.')
}

function pattern(text: string, before: readonly string[]): string[] {
  try {
    new RegExp(filled(text))
  } catch (error) {
    throw error instanceof SyntaxError ? new InvalidArgumentError(`${error.message}.`) : error
  }
  return [...before, text]
}

function positive(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It is a whole number above 0.')
}

function shard(text: string): string {
  const [index = 0, count = 0] = /^(\d+)\/(\d+)$/.exec(text)?.slice(1).map(Number) ?? []
  if (index >= 1 && index <= count) return text
  throw new InvalidArgumentError('It is like 1/3: the first of three parts.')
}

function clock(text: string): string {
  if (/^(manual|real|scaled:\d+(\.\d+)?)$/.test(text)) return text
  throw new InvalidArgumentError('It is manual, real or scaled:60.')
}
