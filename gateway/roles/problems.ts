import type { ProblemType } from '../runtime/problems.ts'

export const problems = {
  permissionUnknown: { status: 404, code: 'permission_unknown', detail: 'There is no such permission.' },
  roleUnknown: { status: 404, code: 'role_unknown', detail: 'There is no such role.' },
  permissionNotHeld: { status: 404, code: 'permission_not_held', detail: 'The role does not have this permission.' },
  permissionsUnknown: {
    status: 422,
    code: 'permissions_unknown',
    detail: 'Not every id is one of a permission. Nothing was changed. Permissions_GetAll lists them.',
  },
  permissionExists: {
    status: 409,
    code: 'permission_exists',
    detail: 'Another permission has this name, or this method and pattern.',
  },
  permissionHeld: { status: 409, code: 'permission_held', detail: 'The role has this permission already.' },
  roleExists: { status: 409, code: 'role_exists', detail: 'There is a role of this name.' },
  roleClosed: {
    status: 409,
    code: 'role_closed',
    detail: 'SuperAdmin holds every permission. This role cannot be changed.',
  },
  grantBeyondOwn: {
    status: 403,
    code: 'grant_beyond_own',
    detail: 'Nobody grants a permission that they do not hold. Ask somebody who holds it.',
  },
} as const satisfies Record<string, ProblemType>
