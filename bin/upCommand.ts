import { Command } from 'commander'
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
    .option('--proxy', 'open a proxy for clients whose provider host is fixed', false)
    .option('--json', 'print what is up as one line of JSON')
    .addHelpText(
      'after',
      '\nPorts are the first one and those after it: control, africastalking, dtone, gateway, proxy.\nRAILYARD_DATABASE_URL gives the gateway PostgreSQL, or a file for SQLite; without it SQLite in memory is used.',
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
