import { Command, Option } from 'commander'
import { isLoopback } from '../specs/openapi/index.ts'
import { createLog, type LogFormat, logFormats } from './log/createLog.ts'
import { hasColors } from './log/prettyLine.ts'
import { onParentGone } from './onParentGone.ts'
import { addStartOptions } from './startOptions.ts'
import { strict } from './strictCommand.ts'
import { partNames, type UpOptions, up } from './up.ts'
import { upReport } from './upReport.ts'
import { usualPort } from './usualPort.ts'

/** `railyard up`: starts the parts that were asked for, prints their URLs, and runs until it is stopped. */
export function upCommand(): Command {
  const command = strict(new Command('up')).description(
    'Starts the simulators, the gateway and the control plane on loopback.',
  )
  return addStartOptions(command, { port: usualPort, only: partNames })
    .addOption(
      new Option('--log <format>', 'each request and each callback attempt: pretty, json (one object a line) or quiet')
        .choices(logFormats)
        .default(undefined, 'pretty; quiet with --json'),
    )
    .option('--proxy', 'open a proxy for clients whose provider host is fixed', false)
    .option('--json', 'print what is up as one line of JSON')
    .addHelpText(
      'after',
      '\nPorts are the first one and those after it: control, africastalking, dtone, gateway, proxy.\nThe log goes to stdout, below what is up; it has colours on a terminal, unless NO_COLOR is set.',
    )
    .action(async (options: UpOptions & { json?: boolean; log?: LogFormat }) => {
      const { host, json = false, log: format = json ? 'quiet' : 'pretty' } = options
      const log = format === 'quiet' ? undefined : createLog({ format, colors: hasColors(process.stdout), write })
      const started = await up(options, {
        ...(log && { log: log.log }),
        printError(line) {
          log?.flush()
          process.stderr.write(`${line}\n`)
        },
      })
      const stop = once(async () => {
        await started.stop()
        log?.flush()
      })
      process.on('SIGINT', stop)
      process.on('SIGTERM', stop)
      onParentGone(stop)
      // Last: who reads where it is may stop it at once.
      if (!isLoopback(host)) process.stderr.write(openWarning(host))
      write(json ? `${JSON.stringify(started.summary)}\n` : upReport(started.summary))
    })
}

function write(text: string): void {
  process.stdout.write(text)
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

function openWarning(host: string): string {
  return `railyard: listening on ${host}: every machine that reaches it can use all services, and the control plane has no credentials\n`
}
