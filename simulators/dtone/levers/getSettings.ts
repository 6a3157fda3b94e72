import type { Lever } from '../context.ts'
import { settingsOf } from '../rules/settings/settingsOf.ts'

/** Shows the settings of a world. @see docs/dtone.md#settings */
export const getSettings: Lever<'getDtoneSettings'> = (_request, context) => ({
  status: 200,
  body: settingsOf(context).shown,
})
