import type { Lever } from '../context.ts'
import { readSettings, settingsOf } from '../rules/settings/settings.ts'

/** Shows the settings of a world. @see docs/dtone.md#settings */
export const getDtoneSettings: Lever<'getDtoneSettings'> = (_request, context) => ({
  status: 200,
  body: settingsOf(context).shown,
})

/** Changes the named settings from the next request on. @see docs/dtone.md#settings */
export const patchDtoneSettings: Lever<'patchDtoneSettings'> = ({ body }, context) => {
  const changed = readSettings({ ...settingsOf(context).shown, ...body })
  return { status: 200, body: context.state.settings.put(changed).shown }
}
