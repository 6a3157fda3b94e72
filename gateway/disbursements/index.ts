import type { Capability } from '../capability/capability.ts'
import { failItem } from './failItem.ts'
import { migrations } from './migration.ts'
import { BulkDisbursement_GetStatus } from './operations/BulkDisbursement_GetStatus.ts'
import { BulkDisbursement_Process } from './operations/BulkDisbursement_Process.ts'
import { BulkDisbursement_Retry } from './operations/BulkDisbursement_Retry.ts'
import { BulkDisbursement_Submit } from './operations/BulkDisbursement_Submit.ts'
import { settleItem } from './settleItem.ts'

const roles = ['ApiUser', 'ClientAdmin']

/** Batches of payouts. @see docs/gateway.md#batches */
export const disbursements = {
  operations: {
    BulkDisbursement_Submit,
    BulkDisbursement_Process,
    BulkDisbursement_GetStatus,
    BulkDisbursement_Retry,
  },
  permissions: [
    { name: 'BulkDisbursement.Submit', httpMethod: 'POST', routePattern: '/api/bulkdisbursement', roles },
    {
      name: 'BulkDisbursement.Process',
      httpMethod: 'POST',
      routePattern: '/api/bulkdisbursement/{batchId}/process',
      roles,
    },
    {
      name: 'BulkDisbursement.Read',
      httpMethod: 'GET',
      routePattern: '/api/bulkdisbursement/{batchId}/status',
      roles: [...roles, 'Reader'],
    },
    {
      name: 'BulkDisbursement.Retry',
      httpMethod: 'POST',
      routePattern: '/api/bulkdisbursement/{batchId}/retry',
      roles,
    },
  ],
  onPayoutFailed: failItem,
  onPayoutPaid: settleItem,
  migrations,
} satisfies Capability
