import type { Command } from 'commander'
import { findRunning, isAlive } from '../../proxy/index.ts'
import { pause } from '../pause.ts'
import { type ConnectOptions, connect } from './connect.ts'
import { print, verb } from './verb.ts'

/** Real milliseconds between two looks whether it has ended, and until nobody waits any more. */
const interval = 50
const patience = 30_000

/** `railyard stop`: ends a running Railyard of this user, and waits until it has ended, as Ctrl-C in its terminal does. */
export function stopCommand(): Command {
  return verb('stop', 'Ends a running Railyard of this user.').action(async (options: ConnectOptions) => {
    const { url, running } = await connect(options)
    const found = running ?? (await findRunning()).find(({ urls }) => urls['control'] === url)
    if (found === undefined) throw new Error(`the process of ${url} is not known: end it where it was started`)
    const { pid } = found
    process.kill(pid, 'SIGTERM')
    for (let waited = 0; isAlive(pid); waited += interval) {
      if (waited > patience) throw new Error(`process ${pid} was told to end, and still runs`)
      await pause(interval)
    }
    print(`process ${pid} has ended`)
  })
}
