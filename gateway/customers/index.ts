import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'
import { Customers_GetById } from './operations/Customers_GetById.ts'
import { Customers_Login } from './operations/Customers_Login.ts'
import { Customers_Register } from './operations/Customers_Register.ts'
import { CustomerWallet_GetBalance } from './operations/CustomerWallet_GetBalance.ts'
import { CustomerWallet_GetStatement } from './operations/CustomerWallet_GetStatement.ts'
import { CustomerWallet_Pay } from './operations/CustomerWallet_Pay.ts'
import { CustomerWallet_TopUp } from './operations/CustomerWallet_TopUp.ts'
import { CustomerWallet_Transfer } from './operations/CustomerWallet_Transfer.ts'

/** The owners of wallets, and their money. */
export const customers = {
  publicOperations: { Customers_Register, Customers_Login },
  personOperations: { Customers_GetById },
  customerOperations: {
    ...{ CustomerWallet_GetBalance, CustomerWallet_TopUp, CustomerWallet_Transfer, CustomerWallet_Pay },
    CustomerWallet_GetStatement,
  },
  permissions: [
    { name: 'Customers.Read', httpMethod: 'GET', routePattern: '/api/Customers/{id}', roles: ['CompanyAdmin'] },
  ],
  migrations,
} satisfies Capability
