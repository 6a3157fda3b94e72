import { access } from './access/index.ts'
import { accounts } from './accounts/index.ts'
import { apiUsers } from './apiUsers/index.ts'
import { banks } from './banks/index.ts'
import { callLog } from './callLog/index.ts'
import { type GatewayOperations, gather, operationsOf } from './capability/capability.ts'
import { cards } from './cards/index.ts'
import { checkout } from './checkout/index.ts'
import { clients } from './clients/index.ts'
import { customers } from './customers/index.ts'
import { disbursements } from './disbursements/index.ts'
import { jobs } from './jobs/index.ts'
import { kyc } from './kyc/index.ts'
import { mail } from './mail/index.ts'
import { messaging } from './messaging/index.ts'
import { operator } from './operator/index.ts'
import { payments } from './payments/index.ts'
import { portal } from './portal/index.ts'
import { reconciliation } from './reconciliation/index.ts'
import { reports } from './reports/index.ts'
import { roles } from './roles/index.ts'
import { sandbox } from './sandbox/index.ts'

/** All that the gateway can do. */
const capabilities = [
  access,
  accounts,
  banks,
  disbursements,
  payments,
  messaging,
  jobs,
  operator,
  reconciliation,
  mail,
  roles,
  apiUsers,
  clients,
  portal,
  sandbox,
  callLog,
  customers,
  reports,
  kyc,
  cards,
  checkout,
] as const

/** Every documented operation by its id: one that is missing or misspelt does not compile. */
export const operations: GatewayOperations = operationsOf(capabilities)

export const gathered = gather(capabilities)
