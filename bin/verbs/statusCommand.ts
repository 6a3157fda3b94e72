import type { Command } from 'commander'
import { shownKey } from '../../specs/formats/shownKey.ts'
import { type Connection, type ConnectOptions, connect } from './connect.ts'
import { clockText, columns, granted, print, worldVerb } from './verb.ts'
import { worldName } from './worldName.ts'

/** How many items that are due are shown. */
const shown = 5

/** `railyard status`: what runs, the clock of a world, what is due next in it and which callbacks have failed. */
export function statusCommand(): Command {
  return worldVerb('status', 'Shows what runs, and what is due next in a world.').action(
    async (options: ConnectOptions & { readonly world: string }) => {
      const connection = await connect(options)
      const { services, credentials } = granted(await connection.control.call('getHealth'))
      const places = Object.entries(connection.running?.urls ?? { control: connection.url })
      print(columns(places.map(([name, url]) => [name, url])))
      if (connection.running !== undefined) print(processLine(connection.running))
      print(`services ${services.join(', ') || 'none'}, credentials ${credentials}`)
      print(await worldStatus(connection, options.world))
    },
  )
}

function processLine({ pid, log }: NonNullable<Connection['running']>): string {
  return log === undefined ? `process ${pid}` : `process ${pid}, in the background; its output is in ${log}`
}

async function worldStatus({ control }: Connection, given: string): Promise<string> {
  const path = { world: await worldName(control, given) }
  const { clock } = granted(await control.call('getWorld', { path }))
  const { total, items } = granted(await control.call('listDue', { path, query: { limit: shown } }))
  const failed = granted(await control.call('listCallbacks', { path, query: { state: 'failed' } }))
  const due = items.map(({ due, service = '', name, step = '', key = '' }) => [`  ${due}`, service, name, step, key])
  return [
    `world ${shownKey(path.world)}  ${clockText(clock)}`,
    total === 0 ? 'nothing is due' : `due next${total > shown ? `, ${shown} of ${total}` : ''}:`,
    ...(due.length > 0 ? [columns(due)] : []),
    `${failed.length} callbacks have failed`,
  ].join('\n')
}
