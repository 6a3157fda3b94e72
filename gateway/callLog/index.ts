import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'
import { Metrics_Get } from './operations/Metrics_Get.ts'
import { Reports_ClientApiCalls } from './operations/Reports_ClientApiCalls.ts'
import { Reports_ClientAuditLogs } from './operations/Reports_ClientAuditLogs.ts'
import { pruneCalls, pruneCallsJob } from './pruneCalls.ts'

/** Who has called what, and what is read from that. @see docs/gateway.md#the-log-of-calls */
export const callLog = {
  portalOperations: { Metrics_Get, Reports_ClientApiCalls, Reports_ClientAuditLogs },
  permissions: [
    { name: 'Metrics.Read', httpMethod: 'GET', routePattern: '/api/metrics', roles: ['CompanyAdmin'] },
    {
      ...{ name: 'Reports.Read', httpMethod: 'GET', routePattern: '/api/reports/clients/{clientId}/{report}' },
      roles: ['CompanyAdmin', 'ClientAdmin'],
    },
  ],
  jobHandlers: { [pruneCallsJob]: pruneCalls },
  migrations,
} satisfies Capability
