import { Command } from 'commander'
import { inForce } from './config/inForce.ts'
import { detachedVariable, ownLog, tellStarter } from './detached.ts'
import { createLog, type LogFormat } from './log/createLog.ts'
import { hasColors } from './log/prettyLine.ts'
import { goOnWithoutReader } from './readerGone.ts'
import { steadyHeap } from './steadyHeap.ts'
import { strict } from './strictCommand.ts'
import { untilStopped } from './untilStopped.ts'
import type { UpOptions } from './up.ts'
import { addUpOptions } from './upOptions.ts'
import { upReport } from './upReport.ts'
import { warnIfOpen } from './warnIfOpen.ts'

interface UpCommandOptions extends UpOptions {
  readonly json?: boolean
  readonly log?: LogFormat
  readonly detach: boolean
}

/** `railyard up`: starts the parts that were asked for, prints their URLs, and runs until it is stopped. */
export function upCommand(): Command {
  const command = strict(new Command('up')).description(
    'Starts the simulators, the gateway and the control plane on loopback.',
  )
  return addUpOptions(command)
    .option('-d, --detach', 'go on in the background; railyard status, log and stop act on it', false)
    .option('--json', 'print what is up as one line of JSON')
    .addHelpText(
      'after',
      '\nPorts are the first one and those after it: control, africastalking, dtone, gateway, proxy, acquirer.\nThe log goes to stdout, below what is up; it has colours on a terminal, unless NO_COLOR is set.',
    )
    .action(async (_: unknown, self: Command) => {
      const { file: configFile } = await inForce(self)
      const options = { ...self.opts<UpCommandOptions>(), configFile }
      if (options.detach && process.env[detachedVariable] === undefined) {
        const { detach } = await import('./detach.ts')
        const { pid, log, summary } = await detach()
        write(options.json ? `${JSON.stringify({ ...summary, pid, log })}\n` : upReport(summary, { pid, log }))
        return
      }
      const { host, json = false, log: format = json ? 'quiet' : 'pretty' } = options
      const log = format === 'quiet' ? undefined : createLog({ format, colors: hasColors(process.stdout), write })
      goOnWithoutReader()
      const { up } = await import('./up.ts')
      steadyHeap()
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
      tellStarter(started.summary)
      write(json ? `${JSON.stringify(started.summary)}\n` : upReport(started.summary, inBackground()))
    })
}

/** Where this process goes on, if `--detach` has started it. */
function inBackground(): Parameters<typeof upReport>[1] {
  const log = ownLog()
  return log === undefined ? undefined : { pid: process.pid, log }
}

function write(text: string): void {
  process.stdout.write(text)
}
