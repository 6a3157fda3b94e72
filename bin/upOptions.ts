import { type Command, Option } from 'commander'
import { logFormats } from './log/createLog.ts'
import { partNames } from './partNames.ts'
import { addStartOptions } from './startOptions.ts'
import { usualPort } from './usualPort.ts'

/** Adds what `railyard up` can be told: all that a configuration can set. */
export function addUpOptions(command: Command): Command {
  return addStartOptions(command, { port: usualPort, only: partNames })
    .addOption(
      new Option('--log <format>', 'each request and each callback attempt: pretty, json (one object a line) or quiet')
        .choices(logFormats)
        .default(undefined, 'pretty; quiet with --json'),
    )
    .option('--proxy', 'open a proxy for clients whose provider host is fixed', false)
    .option('--no-proxy', 'open none')
}
