import { Command, InvalidArgumentError, Option } from 'commander'
import type { Assignment, NamedOverlay } from '../contracts/index.ts'
import { duration, durationParts } from '../specs/formats/duration.ts'
import { assignment } from './assignment.ts'
import { uselessOption } from './effectiveOptions.ts'
import { percent } from './percent.ts'
import { reportOption } from './reportOption.ts'
import { strict } from './strictCommand.ts'
import { usualWait } from './usualWait.ts'
import type { VerifyOptions } from './verify.ts'
import { verifyMergeCommand } from './verifyMergeCommand.ts'
import type { VerifyMutantsOptions } from './verifyMutants.ts'
import { wholeNumber } from './wholeNumber.ts'
import { reportKinds } from './writeReports.ts'

/** `railyard verify`: tests services against their documents. Exits with 0 when all held, 1 when not, 2 when it could not run. */
export function verifyCommand(): Command {
  return strict(new Command('verify'))
    .description('Tests every operation and callback of a service against its OpenAPI document.')
    .addOption(repeated('--target <name=URL>', 'a service that is to be as our document of that name says', service))
    .addOption(repeated('--spec <file=URL>', 'a service that is to be as the document in a file says', service))
    .addOption(
      repeated('--overlay <[document=]file>', 'an OpenAPI Overlay with what is expected of a document', overlay),
    )
    .addOption(
      repeated(
        '--credentials <name=key[:secret]>',
        'an account at a target; a second one is somebody else',
        assignment,
      ),
    )
    .addOption(repeated('--operation <id>', 'only this operation', (text) => text))
    .addOption(repeated('--case <name>', 'only this case; * stands for anything', (text) => text))
    .addOption(
      new Option('--thorough', 'every case of a law, instead of a sample by the seed; with --mutants: every mutant'),
    )
    .addOption(new Option('--seed <text>', 'the same seed sends the same requests').default('42'))
    .addOption(new Option('--shard <i/n>', 'the i-th of n parts of the cases, or of the mutants').argParser(shard))
    .addOption(reportOption(reportKinds))
    .addOption(
      new Option('--min-coverage <per cent>', 'fail below this share of the documented cells').argParser(percent),
    )
    .addOption(
      new Option('--time-limit <ms>', 'real time in which an answer of a target must come')
        .default(5_000)
        .argParser(wholeNumber(1, 'It is a whole number of milliseconds above 0.')),
    )
    .addOption(
      new Option('--wait <duration>', 'real time that a run may wait for documented delays of a target, as PT5M')
        .default(usualWait, 'PT5M')
        .argParser(span),
    )
    .addOption(
      new Option(
        '--control <URL>',
        'the control plane of a running `railyard up`, for a world for each case',
      ).argParser(url),
    )
    .addOption(
      new Option('--world <name>', 'the world of that control plane in which the targets call their providers'),
    )
    .addOption(
      new Option('--prefer', 'the targets answer "Prefer: code=…", also where they do not say so').default(false),
    )
    .addOption(
      new Option(
        '--unsupported <file>',
        'YAML or JSON of what a target does not have: {document: {operation: reason}}',
      ),
    )
    .addOption(new Option('--grid', 'print the whole grid, not only the rows that broke'))
    .addOption(new Option('--ratchet', 'fail when a cell is lost that was reached before'))
    .addOption(new Option('--update-coverage', 'write down the cells that were reached'))
    .addOption(new Option('--coverage <file>', 'where those cells are kept').default('contracts/coverage.json'))
    .addOption(
      new Option('--mutants [name]', 'break our providers on purpose, and see that each is noticed; * for anything'),
    )
    .addOption(
      new Option('--changed <git ref>', 'with --mutants: those of operations that have changed since a commit'),
    )
    .addOption(
      new Option('--sample <n>', 'with --mutants: so many of the others, drawn by seed and commit').argParser(
        wholeNumber(0, 'It is a whole number.'),
      ),
    )
    .addHelpText(
      'after',
      '\nWithout a target the simulators, the gateway and the control plane are started and verified.',
    )
    .enablePositionalOptions()
    .addCommand(verifyMergeCommand())
    .action(async (options: VerifyOptions, command: Command) => {
      const useless = uselessOption(givenOptions(command))
      if (useless !== undefined) command.error(useless)
      if (!hasNode(24, 18)) {
        process.stderr.write(`railyard: verify needs Node 24.18 or newer; this is Node ${process.versions.node}.\n`)
        process.exitCode = 2
        return
      }
      // The modules of both are many: loaded here, so that no other command waits for them.
      if (options.mutants !== undefined) {
        const { verifyMutants } = await import('./verifyMutants.ts')
        process.exitCode = await verifyMutants(mutantsOptions(options, options.mutants))
        return
      }
      const { verify } = await import('./verify.ts')
      process.exitCode = await verify(options)
    })
}

/** Prism, whose validators check each exchange, needs a newer Node than the simulators. */
function hasNode(leastMajor: number, leastMinor: number): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

function givenOptions(command: Command): string[] {
  return Object.keys(command.opts()).filter((name) => command.getOptionValueSource(name) === 'cli')
}

function mutantsOptions(
  { seed, operation, shard, report, thorough, changed, sample }: VerifyOptions,
  mutants: string | true,
): VerifyMutantsOptions {
  const part = { ...(changed !== undefined && { changed }), ...(sample !== undefined && { sample }) }
  return {
    ...{ seed, operations: operation, names: mutants === true ? [] : [mutants], report },
    ...(shard !== undefined && { shard }),
    ...(thorough !== true && part),
  }
}

function repeated<Value>(flags: string, description: string, read: (text: string) => Value): Option {
  const collect = (text: string, before: readonly Value[]): Value[] => [...before, read(text)]
  return new Option(flags, description).default([], 'none').argParser(collect)
}

/** A service by its document, at a URL. */
function service(text: string): Assignment {
  const named = assignment(text)
  return { ...named, value: url(named.value) }
}

function url(text: string): string {
  const protocol = URL.parse(text)?.protocol
  if (protocol === 'http:' || protocol === 'https:') return text
  throw new InvalidArgumentError(`"${text}" is no URL like http://127.0.0.1:4000.`)
}

function overlay(text: string): NamedOverlay {
  const sign = text.indexOf('=')
  return { document: sign < 1 ? undefined : text.slice(0, sign), file: text.slice(sign + 1) }
}

function shard(text: string): { index: number; count: number } {
  const [index = 0, count = 0] = /^(\d+)\/(\d+)$/.exec(text)?.slice(1).map(Number) ?? []
  if (index >= 1 && index <= count) return { index, count }
  throw new InvalidArgumentError('It is like 1/3: the first of three parts.')
}

function span(text: string): number {
  if (durationParts(text) !== undefined) return duration(text)
  throw new InvalidArgumentError('It is a duration like PT30S, PT5M or PT2H.')
}
