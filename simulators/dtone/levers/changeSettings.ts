import type { Lever } from '../context.ts'
import { readSettings } from '../rules/settings/readSettings.ts'
import { representSettings } from '../rules/settings/representSettings.ts'
import { settingsOf } from '../rules/settings/settingsOf.ts'

/** Changes the settings that are named, from now on. @see docs/dtone.md#settings */
export const changeSettings: Lever<'patchDtoneSettings'> = ({ body }, context) => {
  const changed = readSettings({ ...representSettings(settingsOf(context)), ...body })
  return { status: 200, body: representSettings(context.state.settings.put(changed)) }
}
