import type { Gateway } from '../../gateway/index.ts'

/** Credentials of the owner of a wallet for contract cases. */
export interface CustomerAccount {
  readonly key: string
  readonly schemes: { readonly CustomerToken: string }
}

/** Owners of wallets for contract cases. Their tokens are new for each case: cases move the clock on. */
export interface CustomerAccounts {
  /** A customer with money, of whom nobody has heard yet. */
  newCustomer(): Promise<CustomerAccount>
  /** Registers the customer whom the expectations of the document name, and disables it. */
  registerDisabled(): Promise<void>
  /** Those who are refused, by their names in the expectations of the document. */
  named(): Promise<Readonly<Record<string, CustomerAccount>>>
}

/** What a new customer has, in minor units. It is below the limit of a wallet, so that money can come in. */
const balance = 1_000_00

/** How long a token counts, in ms. @see gateway/access/data/customerTokens.yaml */
const lasts = 60 * 60 * 1_000

/** Makes customers, and signs their tokens. */
export function customerAccounts({ url, openCustomer, operator }: Gateway): CustomerAccounts {
  let customers = 0
  async function open(ago = 0) {
    customers += 1
    const { customerId, token } = await openCustomer({ email: `customer-${customers}@wallet.example`, balance }, ago)
    return { customerId, account: { key: token, schemes: { CustomerToken: token } } }
  }
  return {
    newCustomer: async () => (await open()).account,
    async registerDisabled() {
      const body = JSON.stringify({ email: 'former@wallet.example', password: 'Harmattan 2026' })
      const headers = { 'content-type': 'application/json' }
      await (await fetch(new URL('/api/Customers/register', url), { method: 'POST', headers, body })).arrayBuffer()
      await operator.setCustomer('former@wallet.example', false, 'target')
    },
    async named() {
      const disabled = await open()
      await operator.setCustomer(disabled.customerId, false, 'target')
      return { disabledCustomer: disabled.account, expiredToken: (await open(lasts)).account }
    },
  }
}
