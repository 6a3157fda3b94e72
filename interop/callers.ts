import { matrix } from '../gateway/authorisation/data/matrix.generated.ts'
import type { Gateway } from '../gateway/index.ts'

/** Who calls some operations: whoever has an API key, or a portal user or a customer, who signs in. `callers.py` reads it. */
export type Caller = { readonly operations: readonly string[] } & (
  | { readonly headers: Readonly<Record<string, string>> }
  | { readonly login: Login }
)

interface Login {
  readonly path: string
  readonly body: Readonly<Record<string, string>>
  /** The member of the reply that is the token; absent where the reply sets a cookie. */
  readonly token?: string
}

/** A customer who has registered. */
export type RegisteredCustomer = Readonly<Record<'email' | 'password', string>>

type Row = (typeof matrix)[number]

/** An operation of the portal is called by the first that may. */
const roles = ['SuperAdmin', 'CompanyAdmin', 'ClientAdmin'] as const

/** The operations of clients, and the others: staff deactivates the demo's client, which may then call nothing. */
export const gatewayParts: readonly (readonly string[])[] = [
  operationsOf(isOfClients),
  operationsOf((row) => !isOfClients(row)),
]

/** The callers of a gateway with the demo's client, which together may call all of its operations. */
export function gatewayCallers(
  gateway: Pick<Gateway, 'apiKey' | 'portal'> | undefined,
  customer: RegisteredCustomer,
): Caller[] {
  if (gateway?.apiKey === undefined || gateway.portal === undefined)
    throw new Error('Failed to test the gateway: it has no demo client.')
  const { users, password } = gateway.portal
  return [
    { operations: operationsOf(isOfClients), headers: { Authorization: `Bearer ${gateway.apiKey}` } },
    ...users.map(({ userName: username, role }) => ({
      operations: operationsOf((row) => isOfPortal(row) && roles.find((one) => row.sessions[one] === 'ok') === role),
      login: { path: '/api/Account/login', body: { username, password } },
    })),
    {
      operations: operationsOf(isOfCustomers),
      login: { path: '/api/Customers/login', body: customer, token: 'token' },
    },
  ]
}

function operationsOf(isOne: (row: Row) => boolean): string[] {
  return matrix.filter(isOne).flatMap(({ operations }) => operations)
}

/** Whether it takes an API key. */
function isOfClients({ keys, unknown }: Row): boolean {
  return keys.ApiUser === 'ok' && unknown !== 'ok'
}

/** Whether it takes the token of a customer and nothing else. */
function isOfCustomers({ customers, sessions, unknown }: Row): boolean {
  return customers.own === 'ok' && sessions.SuperAdmin !== 'ok' && unknown !== 'ok'
}

/** Whether it takes the session of a portal user and no key. */
function isOfPortal({ keys }: Row): boolean {
  return keys.ApiUser !== 'ok'
}
