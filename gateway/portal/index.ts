import type { Capability } from '../capability/capability.ts'
import { PortalUsers_Create } from './operations/PortalUsers_Create.ts'
import { PortalUsers_Delete } from './operations/PortalUsers_Delete.ts'
import { PortalUsers_GetAll } from './operations/PortalUsers_GetAll.ts'

const roles = ['SuperAdmin', 'CompanyAdmin', 'ClientAdmin']

/** The people who sign in to the portal. @see docs/gateway.md#the-portal */
export const portal = {
  portalOperations: { PortalUsers_Create, PortalUsers_GetAll, PortalUsers_Delete },
  permissions: [
    { name: 'PortalUsers.Create', httpMethod: 'POST', routePattern: '/api/portalusers', roles },
    {
      ...{ name: 'PortalUsers.Read', httpMethod: 'GET', routePattern: '/api/portalusers' },
      roles: [...roles, 'ApiUser', 'Reader'],
    },
    { name: 'PortalUsers.Delete', httpMethod: 'DELETE', routePattern: '/api/portalusers/{id}', roles },
  ],
} satisfies Capability
