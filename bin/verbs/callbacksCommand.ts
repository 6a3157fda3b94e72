import { type Command, InvalidArgumentError } from 'commander'
import type { ControlResult } from '../../testing/index.ts'
import { withoutSecrets } from '../log/logLine.ts'
import { wholeNumber } from '../wholeNumber.ts'
import { type ConnectOptions, connect } from './connect.ts'
import { columns, granted, print, worldVerb } from './verb.ts'
import { worldName } from './worldName.ts'

type Callback = ControlResult<'replayCallback'>

interface CallbacksOptions extends ConnectOptions {
  readonly world: string
  readonly failed?: boolean
}

/** `railyard callbacks` lists the callbacks of a world; `railyard callbacks replay <id>` sends one once more. */
export function callbacksCommand(): Command {
  return worldVerb('callbacks', 'Lists the callbacks of a world, or sends one once more: callbacks replay <id>.')
    .argument('[action]', 'replay', action)
    .argument('[id]', 'the number of the callback', wholeNumber(1, 'It is the number of a callback.'))
    .option('--failed', 'only those whose last attempt failed')
    .action(async (name: 'replay' | undefined, id: number | undefined, options: CallbacksOptions) => {
      const { control } = await connect(options)
      const path = { world: await worldName(control, options.world) }
      if (name === undefined) print(table(granted(await control.call('listCallbacks', { path })), options))
      else if (id === undefined) throw new Error('which callback? railyard callbacks shows their numbers')
      else print(table([granted(await control.call('replayCallback', { path: { ...path, callback: id } }))], {}))
    })
}

function table(callbacks: readonly Callback[], { failed = false }: Pick<CallbacksOptions, 'failed'>): string {
  const shown = callbacks.filter((callback) => !failed || hasFailed(callback))
  if (shown.length === 0) return failed ? 'no callback has failed' : 'there are no callbacks'
  return columns(
    shown.map(({ id, service, name, about, state, attempts, url }) => {
      const last = attempts.at(-1)
      const end = last === undefined ? '' : `${last.status ?? last.error ?? ''}`
      return [String(id), service, name, about, state, `${attempts.length} attempts`, end, withoutSecrets(url)]
    }),
  )
}

function hasFailed({ state, attempts }: Callback): boolean {
  return state === 'failed' || (state === 'queued' && attempts.length > 0)
}

function action(text: string): string {
  if (text === 'replay') return text
  throw new InvalidArgumentError('It is replay, or nothing for the list.')
}
