import type { Capability } from '../capability/capability.ts'
import { Banks_GetAll } from './operations/Banks_GetAll.ts'
import { Banks_GetByCode } from './operations/Banks_GetByCode.ts'

/** The banks of Sierra Leone. @see docs/gateway.md#banks */
export const banks = {
  operations: { Banks_GetAll, Banks_GetByCode },
  permissions: [
    { name: 'Banks.Read', httpMethod: 'GET', routePattern: '/api/banks', roles: ['ApiUser', 'Reader'] },
    { name: 'Banks.ReadByCode', httpMethod: 'GET', routePattern: '/api/banks/{code}', roles: ['ApiUser', 'Reader'] },
  ],
} satisfies Capability
