import document from '../../../specs/types/dtone.json' with { type: 'json' }
import { settings } from '../data/settings.ts'
import type { Settings } from '../model.ts'
import { readSettings } from './readSettings.ts'

const { transactionUpdated } = document.paths['/v1/async/transactions'].post.callbacks
const { 'x-repeats': repeats } = transactionUpdated['{$request.body#/callback_url}'].post

/** What every world starts with; when callbacks come again is as documented. @see docs/dtone.md#settings */
export const openingSettings: Settings = readSettings({ ...settings.defaults, callbackRetries: repeats.after })
