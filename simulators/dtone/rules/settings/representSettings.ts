import { formatDuration } from '../../../kernel/index.ts'
import type { Settings } from '../../model.ts'
import type { WireSettings } from './readSettings.ts'

/** The wire form of settings. */
export function representSettings({ key: _, ...settings }: Settings): WireSettings {
  const { requests, window } = settings.rateLimit
  return {
    ...settings,
    confirmationWindow: formatDuration(settings.confirmationWindow),
    submittedAfter: formatDuration(settings.submittedAfter),
    syncHold: formatDuration(settings.syncHold),
    callbackRetries: settings.callbackRetries.map(formatDuration),
    callbackTimeout: formatDuration(settings.callbackTimeout),
    rateLimit: { requests, window: formatDuration(window) },
  }
}
