import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { ExploreCommandOptions } from './explore.ts'
import { readBudget } from './exploreBudget.ts'
import { reportOption } from './reportOption.ts'
import { callbackUrls, url } from './serviceOptions.ts'
import { strict } from './strictCommand.ts'
import { wholeNumber } from './wholeNumber.ts'

/** `railyard explore`: searches for orders of failures in which a service breaks. Exits with 0, 1 when an invariant broke, 2 when it could not run. */
export function exploreCommand(): Command {
  return strict(new Command('explore'))
    .description('Tries every way in which the network, the providers and crashes can fail a service of yours.')
    .addOption(new Option('--run <command>', 'starts the service, for each run anew; {port} {world} {dir}'))
    .addOption(
      new Option('--ready <URL>', 'answers 2xx when the service can be used; {port} {world} {dir}').argParser(url),
    )
    .addOption(
      new Option('--ready-within <seconds>', 'how long that may take')
        .default(30)
        .argParser(wholeNumber(1, 'It is a whole number of seconds above 0.')),
    )
    .addOption(
      new Option('--base-url <URL>', 'where it answers').default(undefined, 'the origin of --ready').argParser(url),
    )
    .addOption(
      new Option('--restart <command>', 'ends a service that runs already, at --base-url, and starts it again'),
    )
    .addOption(new Option('--world <name>', 'the key of the service at both providers').default('service'))
    .addOption(
      new Option('--port <number>', 'with --restart: the first port of the simulators').default(4000).argParser(port),
    )
    .addOption(new Option('--do <file>', 'the story: what a client does (.yaml, .feature, .mjs)').makeOptionMandatory())
    .addOption(new Option('--invariants <file>', 'what must hold at the end of each run (.yaml, .mjs)'))
    .addOption(
      new Option('--deviations <n>', 'the most things that go wrong in one run')
        .default(1)
        .argParser(wholeNumber(1, 'It is a whole number above 0.')),
    )
    .addOption(
      new Option('--budget <time or runs>', 'ends after a time, as 5m, or after a number of runs, as 500')
        .default(undefined, 'none')
        .argParser(readBudget),
    )
    .addOption(
      new Option('--parallel <n>', 'runs at the same time')
        .default(Math.min(32, 12 * availableParallelism()), 'twelve for each core, at most 32')
        .argParser(wholeNumber(1, 'It is a whole number above 0.')),
    )
    .addOption(
      new Option('--seed <text>', 'decides ids and draws of the worlds, and the order of schedules').default('42'),
    )
    .addOption(new Option('--reset <command>', "clears the service's own data, before each run"))
    .addOption(new Option('--copy <path>', 'a file or folder that is copied into {dir} before each run'))
    .addOption(
      new Option('--callbacks <kind=URL,...>', "callback URLs at Africa's Talking")
        .default({}, 'none')
        .argParser(callbackUrls),
    )
    .addOption(
      new Option('--quiet <ms>', 'real time without traffic after which a service that joins no clock is idle')
        .default(undefined, '100')
        .argParser(wholeNumber(0, 'It is a whole number of milliseconds.')),
    )
    .addOption(
      new Option(
        '--patience <ms>',
        'real time that an answer of the service is waited for: more than its own time-outs',
      )
        .default(5_000)
        .argParser(wholeNumber(1, 'It is a whole number of milliseconds above 0.')),
    )
    .addOption(new Option('--proxy', 'sends requests for the fixed hosts of the providers to the simulators, as exec'))
    .addOption(new Option('--state <file>', 'keeps the runs, so that an exploration that was stopped goes on'))
    .addOption(new Option('--replay <id>', 'runs one schedule, and shows it beside the default run'))
    .addOption(
      new Option('--snippet <kind>', 'with --replay: prints code that reproduces it').choices([
        'vitest',
        'pytest',
        'gherkin',
      ]),
    )
    .addOption(reportOption(['html', 'json', 'junit']))
    .action(async (options: ExploreCommandOptions) => {
      const { exploreService } = await import('./explore.ts')
      process.exitCode = await exploreService(options)
    })
}

function port(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && number <= 65_533) return number
  throw new InvalidArgumentError('It is a port from 1 to 65533.')
}
