import { Command, Option } from 'commander'
import { createLog, type LogFormat, logFormats } from './log/createLog.ts'
import { hasColors } from './log/prettyLine.ts'
import { partNames } from './partNames.ts'
import { addStartOptions } from './startOptions.ts'
import { strict } from './strictCommand.ts'
import { untilStopped } from './untilStopped.ts'
import type { UpOptions } from './up.ts'
import { upReport } from './upReport.ts'
import { usualPort } from './usualPort.ts'
import { warnIfOpen } from './warnIfOpen.ts'

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
      '\nPorts are the first one and those after it: control, africastalking, dtone, gateway, proxy, acquirer.\nThe log goes to stdout, below what is up; it has colours on a terminal, unless NO_COLOR is set.',
    )
    .action(async (options: UpOptions & { json?: boolean; log?: LogFormat }) => {
      const { host, json = false, log: format = json ? 'quiet' : 'pretty' } = options
      const log = format === 'quiet' ? undefined : createLog({ format, colors: hasColors(process.stdout), write })
      const { up } = await import('./up.ts')
      const started = await up(options, {
        ...(log && { log: log.log }),
        printError(line) {
          log?.flush()
          process.stderr.write(`${line}\n`)
        },
      })
      untilStopped(async () => {
        await started.stop()
        log?.flush()
      })
      // Last: who reads where it is may stop it at once.
      warnIfOpen(host, 'all services, and the control plane has no credentials')
      write(json ? `${JSON.stringify(started.summary)}\n` : upReport(started.summary))
    })
}

function write(text: string): void {
  process.stdout.write(text)
}
