import type { Capability } from '../capability/capability.ts'
import { Clients_Approve } from './operations/Clients_Approve.ts'
import { Clients_Deactivate } from './operations/Clients_Deactivate.ts'
import { Clients_GetAll } from './operations/Clients_GetAll.ts'
import { Clients_GetApiUserCount } from './operations/Clients_GetApiUserCount.ts'
import { Clients_GetById } from './operations/Clients_GetById.ts'
import { Clients_GetPending } from './operations/Clients_GetPending.ts'
import { Clients_GetTotalApiUserCount } from './operations/Clients_GetTotalApiUserCount.ts'
import { Clients_Register } from './operations/Clients_Register.ts'
import { Clients_Reject } from './operations/Clients_Reject.ts'

const staff = ['SuperAdmin', 'CompanyAdmin']
const seeing = [...staff, 'ClientAdmin']
const count = 'api-users/count'

/** Registration and approval of clients. @see docs/gateway.md#clients */
export const clients = {
  publicOperations: { Clients_Register },
  portalOperations: {
    ...{ Clients_GetAll, Clients_GetPending, Clients_GetById, Clients_GetApiUserCount, Clients_GetTotalApiUserCount },
    ...{ Clients_Approve, Clients_Deactivate, Clients_Reject },
  },
  permissions: [
    { name: 'Clients.ReadAll', httpMethod: 'GET', routePattern: '/api/clients', roles: staff },
    { name: 'Clients.ReadPending', httpMethod: 'GET', routePattern: '/api/clients/pending', roles: ['CompanyAdmin'] },
    { name: 'Clients.Read', httpMethod: 'GET', routePattern: '/api/clients/{id}', roles: seeing },
    { name: 'Clients.CountApiUsers', httpMethod: 'GET', routePattern: `/api/clients/{id}/${count}`, roles: seeing },
    { name: 'Clients.CountAllApiUsers', httpMethod: 'GET', routePattern: `/api/clients/${count}`, roles: staff },
    {
      ...{ name: 'Clients.Approve', httpMethod: 'POST', routePattern: '/api/clients/{id}/approve' },
      roles: ['CompanyAdmin'],
    },
    { name: 'Clients.Deactivate', httpMethod: 'POST', routePattern: '/api/clients/{id}/deactivate', roles: staff },
    { name: 'Clients.Reject', httpMethod: 'POST', routePattern: '/api/clients/{id}/reject', roles: staff },
  ],
} satisfies Capability
