import type { Lever } from '../context.ts'
import { readSettings, settingsOf } from '../rules/settings/settings.ts'

/** Shows the settings of a world. @see docs/acquirer.md#settings */
export const getAcquirerSettings: Lever<'getAcquirerSettings'> = (_request, context) => ({
  status: 200,
  body: settingsOf(context).shown,
})

/** Changes the named settings from the next request on. @see docs/acquirer.md#settings */
export const patchAcquirerSettings: Lever<'patchAcquirerSettings'> = ({ body }, context) => {
  const changed = readSettings({ ...settingsOf(context).shown, ...body })
  return { status: 200, body: context.state.settings.put(changed).shown }
}
