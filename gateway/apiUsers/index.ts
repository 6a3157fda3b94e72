import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'
import { APIUserPermissions_Apply } from './operations/APIUserPermissions_Apply.ts'
import { APIUserPermissions_Get } from './operations/APIUserPermissions_Get.ts'
import { APIUserPermissions_GetAll } from './operations/APIUserPermissions_GetAll.ts'
import { APIUsers_Create } from './operations/APIUsers_Create.ts'
import { APIUsers_GetAll } from './operations/APIUsers_GetAll.ts'
import { APIUsers_GetById } from './operations/APIUsers_GetById.ts'

const overrides = '/api/apiuserpermissions/{apiUserId}'
const all = ['CompanyAdmin', 'ClientAdmin']
const users = ['ClientAdmin', 'ApiUser', 'Reader']

/** The API users of clients, and what single ones may do beyond or below their role. @see docs/gateway.md#api-users */
export const apiUsers = {
  portalOperations: {
    ...{ APIUserPermissions_Apply, APIUserPermissions_Get, APIUserPermissions_GetAll },
    ...{ APIUsers_Create, APIUsers_GetAll, APIUsers_GetById },
  },
  migrations,
  permissions: [
    { name: 'APIUserPermissions.Write', httpMethod: 'PUT', routePattern: overrides, roles: ['CompanyAdmin'] },
    { name: 'APIUserPermissions.ReadById', httpMethod: 'GET', routePattern: overrides, roles: all },
    { name: 'APIUserPermissions.Read', httpMethod: 'GET', routePattern: '/api/apiuserpermissions', roles: all },
    { name: 'APIUsers.Create', httpMethod: 'POST', routePattern: '/api/apiusers', roles: ['ClientAdmin'] },
    { name: 'APIUsers.Read', httpMethod: 'GET', routePattern: '/api/apiusers', roles: users },
    { name: 'APIUsers.ReadById', httpMethod: 'GET', routePattern: '/api/apiusers/{apiUserId}', roles: users },
  ],
} satisfies Capability
