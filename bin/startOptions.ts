import { type Command, InvalidArgumentError, Option } from 'commander'
import { bankRailOption } from './bankRailOption.ts'
import { certificates } from './certificates.ts'
import { hostName, hostNames } from './hostName.ts'
import { kycFolderOption } from './kycFolder.ts'
import { type PartName, partNames, portsAfterFirst } from './partNames.ts'
import type { UpOptions } from './up.ts'

/** What differs between commands that start a Railyard. */
export interface StartDefaults {
  /** The first port. */
  readonly port: number
  readonly only: readonly PartName[]
}

/** Adds the options of a command that starts a Railyard. */
export function addStartOptions(command: Command, defaults: StartDefaults): Command {
  return command
    .addOption(
      new Option('--port <number>', 'first of the ports; 0 takes free ones')
        .default(defaults.port)
        .argParser(portBefore(portsAfterFirst)),
    )
    .addOption(
      new Option('--ports <parts>', 'ports of parts that are elsewhere, such as dtone=5002,proxy=8080')
        .default(undefined, 'those after the first one')
        .argParser(ports),
    )
    .addOption(
      new Option('--only <parts>', `comma list of ${partNames.join(', ')}`)
        .default([...defaults.only], defaults.only.length === partNames.length ? 'all' : defaults.only.join(','))
        .argParser(parts),
    )
    .addOption(
      new Option('--clock <mode>', 'real, scaled:60 (60 times as fast) or manual')
        .default({ mode: 'real' }, 'real')
        .argParser(clock),
    )
    .addOption(new Option('--seed <text>', 'the same seed and requests give the same ids and outcomes').default('42'))
    .addOption(
      new Option('--credentials <mode>', 'open: any key opens a world of its own; strict: only worlds that exist')
        .choices(['open', 'strict'])
        .default('open'),
    )
    .addOption(
      new Option('--allow-callbacks <hosts...>', 'hosts beside loopback that callbacks may go to')
        .default([], 'none')
        .argParser(hostNames),
    )
    .addOption(
      new Option('--trust-callbacks <files...>', 'PEM files of authorities that callback targets with https may have')
        .default([], 'those that Node trusts')
        .argParser(certificates),
    )
    .addOption(new Option('--host <address>', 'address to listen on').default('127.0.0.1').argParser(hostName))
    .addOption(
      new Option('--allow-host <names...>', 'host names beside loopback that requests and web pages may use')
        .default([], 'none')
        .argParser(hostNames),
    )
    .addOption(
      new Option('--journal-entries <number>', 'exchanges that the journal of a world keeps')
        .default(10_000)
        .argParser(countTo(1_000_000)),
    )
    .addOption(
      new Option('--journal-entries-in-all <number>', 'exchanges that all journals keep together')
        .default(100_000)
        .argParser(countTo(10_000_000)),
    )
    .addOption(
      new Option('--database <url>', 'of the gateway: postgres://…, or a file for SQLite').default(
        undefined,
        'RAILYARD_DATABASE_URL, or SQLite in memory',
      ),
    )
    .addOption(
      new Option('--demo', 'make a demo client in an empty database of the gateway').default(
        undefined,
        'only in memory',
      ),
    )
    .addOption(new Option('--no-demo', 'make none'))
    .addOption(bankRailOption())
    .addOption(kycFolderOption())
    .addOption(
      new Option('--proxy-others <what>', 'what the proxy does with hosts of no provider')
        .choices(['refuse', 'pass'])
        .default('refuse'),
    )
    .addOption(
      new Option('--config <file>', 'the configuration').default(
        undefined,
        'RAILYARD_CONFIG, or railyard.yaml where it is',
      ),
    )
    .addOption(new Option('--no-config', 'read none'))
}

/** A port as an argument, with so many others after it. */
export function portBefore(others: number): (text: string) => number {
  const last = 65_535 - others
  return (text) => {
    if (/^\d+$/.test(text) && Number(text) <= last) return Number(text)
    throw new InvalidArgumentError(`It is a whole number from 0 to ${last}.`)
  }
}

/** A count as an argument, from 1 to `most`. */
function countTo(most: number): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d{0,8}$/.test(text) && Number(text) <= most) return Number(text)
    throw new InvalidArgumentError(`It is a whole number from 1 to ${most}.`)
  }
}

function ports(text: string): UpOptions['ports'] {
  return Object.fromEntries(
    text.split(',').map((part) => {
      const [, name, port] = /^\s*(\w+)=(\d{1,5})\s*$/.exec(part) ?? []
      const known = [...partNames, 'proxy'].find((one) => one === name)
      if (known !== undefined && Number(port) <= 65_535) return [known, Number(port)]
      throw new InvalidArgumentError(`"${part.trim()}" is no part with a port, such as dtone=5002.`)
    }),
  )
}

function parts(text: string): PartName[] {
  const named = text.split(',').map((name) => {
    const part = partNames.find((known) => known === name.trim())
    if (part === undefined) throw new InvalidArgumentError(`"${name.trim()}" is none of ${partNames.join(', ')}.`)
    return part
  })
  if (named.includes('gateway') && !(named.includes('africastalking') && named.includes('dtone')))
    throw new InvalidArgumentError('The gateway pays out through africastalking and dtone: name them with --only too.')
  return named
}

function clock(text: string): UpOptions['clock'] {
  if (text === 'real' || text === 'manual') return { mode: text }
  const rate = Number(/^scaled:(\d+(?:\.\d+)?)$/.exec(text)?.[1])
  if (rate > 0 && rate <= 100_000) return { mode: 'scaled', rate }
  throw new InvalidArgumentError('It is real, manual, or scaled:60 with a rate up to 100000.')
}
