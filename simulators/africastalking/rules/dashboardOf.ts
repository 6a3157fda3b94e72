import type { Dashboard } from '../model.ts'
import type { State } from '../state.ts'

const untouched: Dashboard = {
  name: 'sandbox',
  deliveryReports: null,
  incomingMessages: null,
  payments: null,
  products: {},
}

/** What is set in the dashboard of a world. */
export function dashboardOf({ dashboards }: Pick<State, 'dashboards'>): Dashboard {
  return dashboards.get(untouched.name) ?? untouched
}
