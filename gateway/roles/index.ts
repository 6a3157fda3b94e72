import type { Capability } from '../capability/capability.ts'
import { Permissions_Create } from './operations/Permissions_Create.ts'
import { Permissions_CreateBulk } from './operations/Permissions_CreateBulk.ts'
import { Permissions_GetAll } from './operations/Permissions_GetAll.ts'
import { Permissions_GetById } from './operations/Permissions_GetById.ts'
import { RolePermissions_Replace } from './operations/RolePermissions_Replace.ts'
import { Roles_AddPermission } from './operations/Roles_AddPermission.ts'
import { Roles_Create } from './operations/Roles_Create.ts'
import { Roles_GetAll } from './operations/Roles_GetAll.ts'
import { Roles_RemovePermission } from './operations/Roles_RemovePermission.ts'

const staff = ['CompanyAdmin']
const permission = '/api/permissions/{id}'
const rolePermissions = '/api/roles/{roleId}/permissions'

/** Roles and what they may do. @see docs/gateway.md#roles-and-permissions */
export const roles = {
  portalOperations: {
    ...{ Permissions_GetAll, Permissions_Create, Permissions_GetById, Permissions_CreateBulk, RolePermissions_Replace },
    ...{ Roles_GetAll, Roles_Create, Roles_AddPermission, Roles_RemovePermission },
  },
  permissions: [
    { name: 'Permissions.Read', httpMethod: 'GET', routePattern: '/api/permissions', roles: staff },
    { name: 'Permissions.ReadById', httpMethod: 'GET', routePattern: permission, roles: staff },
    { name: 'Permissions.Create', httpMethod: 'POST', routePattern: '/api/permissions', roles: [] },
    { name: 'Permissions.CreateBulk', httpMethod: 'POST', routePattern: '/api/permissions/bulk', roles: [] },
    { name: 'RolePermissions.Write', httpMethod: 'PUT', routePattern: '/api/rolepermissions/{roleId}', roles: [] },
    { name: 'Roles.Read', httpMethod: 'GET', routePattern: '/api/roles', roles: [...staff, 'ClientAdmin'] },
    { name: 'Roles.Create', httpMethod: 'POST', routePattern: '/api/roles', roles: [] },
    { name: 'Roles.Write', httpMethod: 'POST', routePattern: rolePermissions, roles: [] },
    { name: 'Roles.Remove', httpMethod: 'DELETE', routePattern: `${rolePermissions}/{permissionId}`, roles: [] },
  ],
} satisfies Capability
