import type { TestGateway } from './testGateway.ts'

/** A customer who has signed in. */
export interface SignedInCustomer {
  readonly id: string
  readonly email: string
  /** The header that carries the token, for `get` and `post` of the gateway. */
  readonly headers: { readonly authorization: string }
}

export const customerPassword = 'Harmattan 2026'

/** Makes a customer, who has an empty wallet and no password, and signs in. */
export async function signInCustomer(gateway: TestGateway, email = 'customer@example.com'): Promise<SignedInCustomer> {
  const { customerId: id, token } = await gateway.openCustomer({ email })
  return { id, email, headers: { authorization: `Bearer ${token}` } }
}
