import { Command, InvalidArgumentError, Option } from 'commander'
import { hostName, hostNames } from './hostName.ts'
import { onParentGone } from './onParentGone.ts'
import { strict } from './strictCommand.ts'
import { type PartName, partNames, type UpOptions, up } from './up.ts'
import { upReport } from './upReport.ts'
import { usualPort } from './usualPort.ts'

/** `railyard up`: starts the parts that were asked for, prints their URLs, and runs until it is stopped. */
export function upCommand(): Command {
  return strict(new Command('up'))
    .description('Starts the simulators, the gateway and the control plane on loopback.')
    .addOption(
      new Option('--port <number>', 'first of the ports; 0 takes free ones').default(usualPort).argParser(port),
    )
    .addOption(
      new Option('--only <parts>', `comma list of ${partNames.join(', ')}`)
        .default([...partNames], 'all')
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
    .addOption(new Option('--host <address>', 'address to listen on').default('127.0.0.1').argParser(hostName))
    .addOption(
      new Option('--allow-host <names...>', 'host names beside loopback that requests and web pages may use')
        .default([], 'none')
        .argParser(hostNames),
    )
    .option('--json', 'print what is up as one line of JSON')
    .addHelpText(
      'after',
      '\nPorts are the first one and those after it: control, africastalking, dtone, gateway.\nRAILYARD_DATABASE_URL gives the gateway PostgreSQL, or a file for SQLite; without it SQLite in memory is used.',
    )
    .action(async (options: UpOptions & { json?: boolean }) => {
      const started = await up(options)
      if (!isLoopback(options.host)) process.stderr.write(openWarning(options.host))
      process.stdout.write(options.json === true ? `${JSON.stringify(started.summary)}\n` : upReport(started.summary))
      const stop = once(() => started.stop())
      process.on('SIGINT', stop)
      process.on('SIGTERM', stop)
      onParentGone(stop)
    })
}

/** The first call stops cleanly and exits with 0; another one exits at once. */
function once(stop: () => Promise<void>): () => void {
  let stopping = false
  return () => {
    if (stopping) process.exit(0)
    stopping = true
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`railyard: could not stop cleanly: ${String(error)}\n`)
        process.exit(1)
      },
    )
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

function openWarning(host: string): string {
  return `railyard: listening on ${host}: every machine that reaches it can use all services, and the control plane has no credentials\n`
}

function port(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= 65_532) return number
  throw new InvalidArgumentError('It is a whole number from 0 to 65532.')
}

function parts(text: string): PartName[] {
  return text.split(',').map((name) => {
    const part = partNames.find((known) => known === name.trim())
    if (part === undefined) throw new InvalidArgumentError(`"${name.trim()}" is none of ${partNames.join(', ')}.`)
    return part
  })
}

function clock(text: string): UpOptions['clock'] {
  if (text === 'real' || text === 'manual') return { mode: text }
  const rate = Number(/^scaled:(\d+(?:\.\d+)?)$/.exec(text)?.[1])
  if (rate > 0 && rate <= 100_000) return { mode: 'scaled', rate }
  throw new InvalidArgumentError('It is real, manual, or scaled:60 with a rate up to 100000.')
}
