import type { Command } from 'commander'
import { type ConnectOptions, connect } from './connect.ts'
import { clockText, columns, granted, print, verb } from './verb.ts'

/** `railyard worlds`: lists the worlds with their clocks. */
export function worldsCommand(): Command {
  return verb('worlds', 'Lists the worlds of a running Railyard with their clocks.').action(
    async (options: ConnectOptions) => {
      const { control } = await connect(options)
      const worlds = granted(await control.call('listWorlds'))
      print(columns(worlds.map(({ name, seed, clock }) => [name, clockText(clock), `seed ${seed}`])))
    },
  )
}
