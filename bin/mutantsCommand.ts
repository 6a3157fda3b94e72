import { Command, InvalidArgumentError, Option } from 'commander'
import { duration } from '../specs/formats/duration.ts'
import { isoDuration } from '../specs/formats/shortDuration.ts'
import type { MutantsCommandOptions, MutantsTarget } from './mutants.ts'
import { providerNames } from './partNames.ts'
import { reportOption } from './reportOption.ts'
import { strict } from './strictCommand.ts'
import { wholeNumber } from './wholeNumber.ts'

/** `railyard mutants --test <command>`: runs somebody's tests against broken providers. Exits with 0 when nothing was missed, 1 when something was, 2 when it could not run. */
export function mutantsCommand(): Command {
  return strict(new Command('mutants'))
    .description('Runs your own tests against providers that are broken on purpose, and tells what they do not notice.')
    .requiredOption('--test <command>', 'the shell command that runs your tests')
    .addOption(
      new Option('--target <provider>', 'only this provider; may be given twice')
        .default([], 'all')
        .argParser((text: string, before: readonly MutantsTarget[]) => [...before, target(text)]),
    )
    .option('--only <glob>', 'only mutants whose names fit; * stands for anything')
    .addOption(
      new Option('--budget <duration>', 'begin no further mutant after so much real time, as 5m').argParser(span),
    )
    .addOption(new Option('--seed <text>', 'draws the order of the mutants').default('42'))
    .addOption(
      new Option('--parallel <n>', 'runs of your tests side by side')
        .default(1)
        .argParser(wholeNumber(1, 'It is a whole number above 0.')),
    )
    .option('--up', 'start a Railyard for each run, and name it in RAILYARD_URL for tests that join one', false)
    .addOption(reportOption(['junit', 'json']))
    .action(async (options: MutantsCommandOptions) => {
      const { mutants } = await import('./mutants.ts')
      process.exitCode = await mutants(options)
    })
}

function target(text: string): MutantsTarget {
  const known = providerNames.find((name) => name === text)
  if (known !== undefined) return known
  throw new InvalidArgumentError('It is africastalking, dtone or acquirer.')
}

/** Real milliseconds. */
function span(text: string): number {
  const iso = isoDuration(text)
  if (iso !== undefined) return duration(iso)
  throw new InvalidArgumentError('It is like 30s, 5m or 1h30m.')
}
