import type { Lever } from '../context.ts'
import { readSettings } from '../rules/settings/readSettings.ts'
import { settingsOf } from '../rules/settings/settingsOf.ts'

/** Changes the settings that are named, from now on. @see docs/dtone.md#settings */
export const changeSettings: Lever<'patchDtoneSettings'> = ({ body }, context) => {
  const changed = readSettings({ ...settingsOf(context).shown, ...body })
  return { status: 200, body: context.state.settings.put(changed).shown }
}
