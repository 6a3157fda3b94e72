import { type Command, Option } from 'commander'
import { shownKey } from '../../specs/formats/shownKey.ts'
import { calm, type Misbehaviour, misbehaviours, trigger } from '../../testing/misbehaviours/misbehaviours.ts'
import { providerNames } from '../partNames.ts'
import { wholeNumber } from '../wholeNumber.ts'
import { type ConnectOptions, connect } from './connect.ts'
import { columns, print, worldVerb } from './verb.ts'
import { worldName } from './worldName.ts'

interface TriggerCommandOptions extends ConnectOptions {
  readonly world: string
  readonly list?: boolean
  readonly times?: number
  readonly service?: string
}

/** Ends all misbehaviours. */
const off = 'off'

/** `railyard trigger <name>`: makes a provider misbehave in a world from now on; `trigger off` ends it. */
export function triggerCommand(): Command {
  return worldVerb('trigger', 'Makes a provider misbehave from now on; off ends all of it.')
    .argument('[name]', 'one of --list, or off')
    .option('--list', 'show what there is')
    .addOption(
      new Option('--times <n>', 'only for so many requests or callbacks').argParser(
        wholeNumber(1, 'It is a whole number above 0.'),
      ),
    )
    .addOption(new Option('--service <name>', 'only at this provider').choices(providerNames))
    .action(async (name: string | undefined, options: TriggerCommandOptions, command: Command) => {
      if (options.list === true || name === undefined) {
        print(columns(misbehaviours.map((one) => [one.name, one.about])))
        return
      }
      const misbehaviour = name === off ? undefined : named(name, command)
      const { control } = await connect(options)
      const world = await worldName(control, options.world)
      if (misbehaviour === undefined) await calm(control, world)
      else await trigger(control, world, misbehaviour, options)
      print(`${shownKey(world)}: ${misbehaviour?.about ?? 'nothing misbehaves any more'}`)
    })
}

function named(name: string, command: Command): Misbehaviour {
  const found = misbehaviours.find((one) => one.name.toLowerCase() === name.toLowerCase())
  return found ?? command.error(`error: "${name}" is none of ${misbehaviours.map((one) => one.name).join(', ')}, off`)
}
