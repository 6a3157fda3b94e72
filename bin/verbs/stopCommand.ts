import type { Command } from 'commander'
import { findRunning } from '../../proxy/index.ts'
import { type ConnectOptions, connect } from './connect.ts'
import { print, verb } from './verb.ts'

/** `railyard stop`: ends a running Railyard of this user, as Ctrl-C in its terminal does. */
export function stopCommand(): Command {
  return verb('stop', 'Ends a running Railyard of this user.').action(async (options: ConnectOptions) => {
    const { url, running } = await connect(options)
    const found = running ?? (await findRunning()).find(({ urls }) => urls['control'] === url)
    if (found === undefined) throw new Error(`the process of ${url} is not known: end it where it was started`)
    process.kill(found.pid, 'SIGTERM')
    print(`process ${found.pid} ends`)
  })
}
