import document from '../../../../specs/types/dtone.json' with { type: 'json' }
import { settings } from '../../data/settings.ts'
import type { Settings } from '../../model.ts'
import { readSettings } from './readSettings.ts'

const { '/v1/async/transactions': asynchronous, '/v1/sync/transactions': synchronous } = document.paths
const { transactionUpdated } = asynchronous.post.callbacks
const { 'x-repeats': repeats } = transactionUpdated['{$request.body#/callback_url}'].post

/** What every world starts with: the document has when callbacks come again, and how long connections are held. @see docs/dtone.md#settings */
export const openingSettings: Settings = readSettings({
  ...settings.defaults,
  callbackRetries: repeats.after,
  syncHold: synchronous.post['x-holds'].for,
})
