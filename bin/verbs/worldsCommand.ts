import type { Command } from 'commander'
import { shownKey } from '../../specs/formats/shownKey.ts'
import { type ConnectOptions, connect } from './connect.ts'
import { clockText, columns, granted, print, verb } from './verb.ts'

/** `railyard worlds`: lists the worlds with their clocks. */
export function worldsCommand(): Command {
  return verb('worlds', 'Lists the worlds of a running Railyard with their clocks.')
    .option('--full', 'names that look like real keys too')
    .action(async ({ full = false, ...options }: ConnectOptions & { readonly full?: boolean }) => {
      const { control } = await connect(options)
      const worlds = granted(await control.call('listWorlds'))
      const shown = full ? (name: string): string => name : shownKey
      print(columns(worlds.map(({ name, seed, clock }) => [shown(name), clockText(clock), `seed ${seed}`])))
    })
}
