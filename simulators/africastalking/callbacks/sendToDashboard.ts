import type { CallbackRequest } from '../../kernel/callbacks/callback.ts'
import type { Context } from '../context.ts'
import { type Dashboard, dashboardOf } from '../rules/account/dashboard.ts'
import { type RetriedCallback, retryPolicyOf } from './retries.ts'
import { type UrlSetting, withoutUrl } from './withoutUrl.ts'

/** A callback to a URL of the dashboard. */
export interface DashboardCallback {
  readonly name: RetriedCallback
  /** The member of the dashboard that has the URL. */
  readonly setting: UrlSetting
  /** Another URL than that of the setting, such as that of a product. */
  readonly url?: string | null
  /** Id of what the callback is about. */
  readonly about: string
  /** @default application/json */
  readonly contentType?: CallbackRequest['contentType']
  /** Made only where there is a URL. */
  readonly content: () => object
}

/** Sends a callback, or tells in the log what sets its URL. */
export function sendToDashboard({ setting, content, ...callback }: DashboardCallback, context: Context): void {
  const { name, about, contentType = 'application/json' } = callback
  const dashboard: Dashboard = dashboardOf(context.state)
  const url = callback.url ?? dashboard[setting]
  if (url === null) context.notice(withoutUrl(name, setting, context))
  else context.callback({ name, url, about, contentType, content: content(), retry: retryPolicyOf(name) })
}
