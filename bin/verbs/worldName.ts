import { shownKey } from '../../specs/formats/shownKey.ts'
import type { ControlClient } from '../../testing/index.ts'
import { granted } from './verb.ts'

/** The name of a world that is given as it is, or shortened as the log shows it: `atsk_1a2…`. */
export async function worldName(control: ControlClient, given: string): Promise<string> {
  if (!given.endsWith('…')) return given
  const names = granted(await control.call('listWorlds')).map(({ name }) => name)
  const [name, ...others] = names.filter((known) => known === given || shownKey(known) === given)
  if (name === undefined) throw new Error(`there is no world ${given}`)
  if (others.length > 0)
    throw new Error(`${given} stands for ${others.length + 1} worlds: worlds --full shows their names`)
  return name
}
