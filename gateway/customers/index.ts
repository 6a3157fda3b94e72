import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'
import { Customers_Login } from './operations/Customers_Login.ts'
import { Customers_Register } from './operations/Customers_Register.ts'

/** The owners of wallets. */
export const customers = {
  publicOperations: { Customers_Register, Customers_Login },
  migrations,
} satisfies Capability
