import { type Command, InvalidArgumentError } from 'commander'
import { isoDuration } from '../../specs/formats/shortDuration.ts'
import { shownKey } from '../../specs/formats/shownKey.ts'
import { type ConnectOptions, connect } from './connect.ts'
import { granted, print, worldVerb } from './verb.ts'
import { worldName } from './worldName.ts'

/** `railyard advance 5m`: moves the clock of a world and waits until the world has settled. */
export function advanceCommand(): Command {
  const command = worldVerb('advance', 'Moves the clock of a world, and waits until what falls due has happened.')
    .argument('<duration>', '5m, 1h30m, 2d, or ISO 8601 as PT5M', duration)
    .action(async (by: string, options: ConnectOptions & { readonly world: string }) => {
      const { control } = await connect(options)
      const path = { world: await worldName(control, options.world) }
      const { now, fired, delivered } = granted(await control.call('advanceClock', { path, body: { by } }))
      print(`${shownKey(path.world)} is at ${now}: ${fired} timers fired, ${delivered} callbacks were delivered`)
    })
  const { outputError } = command.configureOutput()
  return command.configureOutput({
    outputError: (text, write) => outputError?.(/unknown option '-\d/.test(text) ? noWayBack : text, write),
  })
}

/** The parser takes `-5m` for an option. */
const noWayBack = 'error: the time of a world cannot go back: create the world again, with an earlier clock'

function duration(text: string): string {
  const iso = isoDuration(text)
  if (iso === undefined) throw new InvalidArgumentError('It is a duration like 5m, 1h30m, 2d or PT5M.')
  return iso
}
