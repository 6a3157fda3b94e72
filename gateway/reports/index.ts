import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'
import { Reports_ClientTransactionDetails } from './operations/Reports_ClientTransactionDetails.ts'
import { Reports_ClientTransactions } from './operations/Reports_ClientTransactions.ts'
import { Reports_ClientVolume } from './operations/Reports_ClientVolume.ts'
import { Reports_DisbursementBatch } from './operations/Reports_DisbursementBatch.ts'
import { Reports_DisbursementBatches } from './operations/Reports_DisbursementBatches.ts'
import { Reports_DisbursementFailures } from './operations/Reports_DisbursementFailures.ts'
import { Reports_DisbursementReconciliation } from './operations/Reports_DisbursementReconciliation.ts'
import { Reports_DisbursementRetries } from './operations/Reports_DisbursementRetries.ts'

const roles = ['CompanyAdmin', 'ClientAdmin']

/** What was paid, in lists and sums. The permission Reports.Read is that of the log of calls. @see docs/gateway.md#reports */
export const reports = {
  portalOperations: {
    Reports_ClientTransactions,
    Reports_ClientVolume,
    Reports_ClientTransactionDetails,
    Reports_DisbursementBatches,
    Reports_DisbursementBatch,
    Reports_DisbursementRetries,
    Reports_DisbursementFailures,
    Reports_DisbursementReconciliation,
  },
  permissions: [
    {
      ...{ name: 'Reports.ReadDetails', httpMethod: 'GET', roles },
      routePattern: '/api/reports/clients/{clientId}/transactions/details',
    },
    {
      ...{ name: 'Reports.ListDisbursements', httpMethod: 'GET', roles },
      routePattern: '/api/reports/disbursements',
    },
    {
      ...{ name: 'Reports.ReadDisbursements', httpMethod: 'GET', roles },
      routePattern: '/api/reports/disbursements/{report}',
    },
    {
      ...{ name: 'Reports.Reconcile', httpMethod: 'GET', roles },
      routePattern: '/api/reports/disbursements/{batchId}/reconciliation',
    },
  ],
  migrations,
} satisfies Capability
