import type { TestGateway } from './testGateway.ts'

/** A customer who has signed in. */
export interface SignedInCustomer {
  readonly id: string
  readonly email: string
  /** The header that carries the token, for `get` and `post` of the gateway. */
  readonly headers: { readonly authorization: string }
}

export const customerPassword = 'Harmattan 2026'

/** Registers a customer, who has an empty wallet, and signs in. */
export async function signInCustomer(gateway: TestGateway, email = 'customer@example.com'): Promise<SignedInCustomer> {
  const [nobody, credentials] = [{ authorization: '' }, { email, password: customerPassword }]
  const registered = await gateway.post('/api/Customers/register', credentials, nobody)
  const { body, status } = await gateway.post('/api/Customers/login', credentials, nobody)
  if (registered.status !== 201 || status !== 200) throw new Error(`${email} could not sign in`)
  return { id: body.customerId, email, headers: { authorization: `Bearer ${body.token}` } }
}
