import { signCustomerToken } from '../access/customerTokens.ts'
import { accounts } from '../accounts/ledger.ts'
import type { CustomerContext, Visit } from '../capability/context.ts'
import { problems } from '../customers/problems.ts'
import { representCustomer } from '../customers/representCustomer.ts'
import { write } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import { minorUnits } from '../runtime/money.ts'
import { refusal } from '../runtime/problems.ts'
import { misplace } from './misplace.ts'
import { replacing } from './replacing.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Wallets that lose or make money, and customers who see what is not theirs. @see docs/gateway.md#wallets */
export const walletMutants: readonly ScenarioMutant[] = [
  {
    name: 'wallet-not-debited',
    about: 'gives the sender of a transfer the money back',
    alter(definition) {
      const { CustomerWallet_Transfer } = definition.operations
      const changed: typeof CustomerWallet_Transfer = async (request, context) => {
        const reply = await CustomerWallet_Transfer(request, context)
        const to = accounts.wallet(customerOf(context).id)
        if (reply.status === 200) await credit(context, to, minorUnits(request.body.amount))
        return reply
      }
      return replacing(definition, { CustomerWallet_Transfer: changed })
    },
  },
  {
    name: 'reference-paid-again',
    about: 'pays a reference again that the customer has paid',
    alter(definition) {
      const { CustomerWallet_Pay } = definition.operations
      const changed: typeof CustomerWallet_Pay = async (request, context) => {
        const reply = await CustomerWallet_Pay(request, context)
        if (reply.status !== 409) return reply
        const externalReference = `${request.body.externalReference} ${uuid(context.random)}`
        return CustomerWallet_Pay({ ...request, body: { ...request.body, externalReference } }, context)
      }
      return replacing(definition, { CustomerWallet_Pay: changed })
    },
  },
  {
    name: 'reference-of-another-customer',
    about: 'refuses a reference that another customer has paid',
    alter(definition) {
      const { CustomerWallet_Pay } = definition.operations
      const changed: typeof CustomerWallet_Pay = async (request, context) => {
        const paid = await context.database
          .selectFrom('wallet_entries')
          .select('id')
          .where('external_reference', '=', request.body.externalReference)
          .executeTakeFirst()
        if (paid === undefined) return CustomerWallet_Pay(request, context)
        return refusal(context, problems.referencePaid)
      }
      return replacing(definition, { CustomerWallet_Pay: changed })
    },
  },
  {
    name: 'other-customer-shown',
    about: 'shows a customer another one',
    alter(definition) {
      const { Customers_GetById } = definition.operations
      const changed: typeof Customers_GetById = async (request, context) => {
        const id = request.path.id.toLowerCase()
        const row = await context.database.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirst()
        return row === undefined ? Customers_GetById(request, context) : { status: 200, body: representCustomer(row) }
      }
      return replacing(definition, { Customers_GetById: changed })
    },
  },
  {
    name: 'token-counts-for-ever',
    about: 'gives tokens that are not over after an hour',
    alter(definition) {
      const { Customers_Login } = definition.operations
      const changed: typeof Customers_Login = async (request, context) => {
        const reply = await Customers_Login(request, context)
        if (reply.status !== 200) return reply
        const inAYear = context.clock.now() + 365 * 86_400_000
        const { token } = await signCustomerToken(context.otpSecret, reply.body.customerId, inAYear)
        return { ...reply, body: { ...reply.body, token } }
      }
      return replacing(definition, { Customers_Login: changed })
    },
  },
  {
    name: 'disabled-customer-served',
    about: 'lets a customer sign in that an operator has disabled',
    alter(definition) {
      const { Customers_Login } = definition.operations
      const changed: typeof Customers_Login = async (request, context) => {
        const reply = await Customers_Login(request, context)
        if (reply.status !== 403) return reply
        await context.database.updateTable('customers').set({ is_active: 1 }).execute()
        return Customers_Login(request, context)
      }
      return replacing(definition, { Customers_Login: changed })
    },
  },
  {
    name: 'wallet-limit-unchecked',
    about: 'tops a wallet up beyond its limit',
    alter(definition) {
      const { CustomerWallet_TopUp } = definition.operations
      const changed: typeof CustomerWallet_TopUp = async (request, context) => {
        const { id } = customerOf(context)
        const customer = context.database.updateTable('customers').where('id', '=', id)
        await customer.set({ kyc_status: 'Verified' }).execute()
        const reply = await CustomerWallet_TopUp(request, context)
        await customer.set({ kyc_status: 'None' }).execute()
        return reply
      }
      return replacing(definition, { CustomerWallet_TopUp: changed })
    },
  },
]

function customerOf({ customer }: Visit): CustomerContext['customer'] {
  if (customer === undefined) throw new Error('an operation of a customer was called by none')
  return customer
}

async function credit(visit: Visit, to: string, amount: number): Promise<void> {
  const movement = { from: accounts.walletFunding, to, amount, transactionId: null }
  await write(visit, (writing) => misplace(writing, movement))
}
