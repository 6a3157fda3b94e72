import type { Collection } from '../../../kernel/state/collection.ts'

/** The settings of the sandbox dashboard: callback URLs and payment products. A null URL means that none is set. */
export interface Dashboard {
  readonly name: 'sandbox'
  readonly deliveryReports: string | null
  readonly incomingMessages: string | null
  readonly optOuts: string | null
  readonly payments: string | null
  readonly airtimeStatus: string | null
  readonly airtimeValidation: string | null
  readonly b2cValidation: string | null
  readonly c2bValidation: string | null
  readonly simSwap: string | null
  readonly subscriptions: string | null
  /** The notification URL of each declared product; null stands for the URL in `payments`. */
  readonly products: Readonly<Record<string, string | null>>
}

const untouched: Dashboard = {
  name: 'sandbox',
  deliveryReports: null,
  incomingMessages: null,
  optOuts: null,
  payments: null,
  airtimeStatus: null,
  airtimeValidation: null,
  b2cValidation: null,
  c2bValidation: null,
  simSwap: null,
  subscriptions: null,
  products: {},
}

/** Gives the dashboard of a world. */
export function dashboardOf({ dashboards }: { readonly dashboards: Collection<Dashboard> }): Dashboard {
  return dashboards.get(untouched.name) ?? untouched
}
