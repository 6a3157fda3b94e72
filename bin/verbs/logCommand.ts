import { type Command, Option } from 'commander'
import pc from 'picocolors'
import type { LogLine } from '../log/logLine.ts'
import { hasColors, prettyLine } from '../log/prettyLine.ts'
import { pause } from '../pause.ts'
import { wholeNumber } from '../wholeNumber.ts'
import { type Connection, type ConnectOptions, connect } from './connect.ts'
import { followWorld, NoWorldError } from './followWorld.ts'
import { granted, print, verb } from './verb.ts'
import { worldLines } from './worldLines.ts'
import { worldName } from './worldName.ts'

interface LogOptions extends ConnectOptions {
  readonly world?: string
  readonly follow?: boolean
  readonly last?: number
  readonly json?: boolean
}

/** How many exchanges `-f` begins with, as `tail -f` does. */
const usualLast = 10
/** Real milliseconds between two looks for new worlds. */
const interval = 500

/** `railyard log`: what the journals have; with `-f` also what comes. */
export function logCommand(): Command {
  return verb('log', 'Shows the requests and callbacks of a running Railyard.')
    .option('--world <name>', 'only this world')
    .option('-f, --follow', 'wait for more')
    .addOption(
      new Option('--last <n>', 'so many at most; with -f, begin with so many of each world').argParser(
        wholeNumber(0, 'It is a whole number.'),
      ),
    )
    .option('--json', 'one object a line')
    .action(async (options: LogOptions) => {
      const { follow = false, last = follow ? usualLast : undefined, json = false, world } = options
      const connection = await connect(options)
      const colors = pc.createColors(hasColors(process.stdout))
      const tell = (line: LogLine): void => print(json ? JSON.stringify(line) : prettyLine(line, colors))
      const show = (name: string, from = last): Promise<void> =>
        followWorld(connection.url, { world: name, follow, ...(from !== undefined && { last: from }) }, tell)
      if (world !== undefined) await show(await worldName(connection.control, world))
      else if (follow) await followAll(connection, show)
      else for (const line of await worldLines(connection.url, await worldNames(connection), last)) tell(line)
    })
}

/** Follows the worlds that there are, and new ones from their first exchange. */
async function followAll(connection: Connection, show: (world: string, from?: number) => Promise<void>): Promise<void> {
  const followed = new Set<string>()
  const failed = Promise.withResolvers<never>()
  const look = async (isFirst: boolean): Promise<void> => {
    for (const name of await worldNames(connection)) {
      if (followed.has(name)) continue
      followed.add(name)
      // All that a new world has is new.
      show(name, isFirst ? undefined : 1_000_000).catch((error: unknown) => {
        // It may have been deleted meanwhile.
        if (!(error instanceof NoWorldError)) failed.reject(error)
      })
    }
  }
  await look(true)
  for (;;) {
    await Promise.race([pause(interval), failed.promise])
    await look(false)
  }
}

async function worldNames({ control }: Connection): Promise<readonly string[]> {
  return granted(await control.call('listWorlds')).map(({ name }) => name)
}
