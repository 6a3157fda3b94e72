import { minorUnits } from '../actors/gatewayActor.ts'
import { expectSame, Mismatch } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import type { Money } from '../vocabulary/values.ts'
import { type Chapter, step } from './step.ts'

const wallet = '/api/CustomerWallet'

/** Customers and their wallets. */
export const gatewayWallets: Chapter = {
  title: 'Customers of the gateway and their wallets',
  about: 'Customers by their names. `The customer` is the one that has registered, signed in or was named last.',
  steps: [
    step(
      'customer {string} with {money} in the wallet',
      {
        about: 'A customer who registers, signs in and tops the wallet up.',
        example: 'Given customer "Ada" with 500 SLE in the wallet',
      },
      async (scene, name, money) => {
        await scene.customers.register(name)
        await topUp(scene, money)
        expectSame('The status of the top-up', scene.gateway.answer.status, 200)
      },
    ),
    step(
      'customer {string} with an empty wallet',
      { about: 'A customer who registers and signs in.', example: 'Given customer "Bob" with an empty wallet' },
      ({ customers }, name) => customers.register(name),
    ),
    step(
      'the customer is {string}',
      { about: 'The sentences that follow are about another customer.', example: 'Given the customer is "Ada"' },
      ({ customers }, name) => customers.choose(name),
    ),
    step(
      'customer {string} signs in',
      { about: 'Asks for a new token.', example: 'When customer "Ada" signs in' },
      ({ customers }, name) => customers.signIn(name),
    ),
    step(
      'the customer tops up {money}',
      { about: 'Puts money into the wallet.', example: 'When the customer tops up 500 SLE' },
      (scene, money) => topUp(scene, money),
    ),
    step(
      'the customer transfers {money} to customer {string}',
      {
        about: 'Moves money to the wallet of another customer.',
        example: 'When the customer transfers 120 SLE to customer "Bob"',
      },
      async ({ customers }, money, name) => {
        const recipientCustomerId = customers.named(name).id
        const body = { recipientCustomerId, amount: major(money), description: 'A transfer' }
        await customers.send('POST', `${wallet}/transfer`, body)
      },
    ),
    step(
      'the customer pays {money} for the bill {string}',
      {
        about: 'Pays what a merchant calls by this reference.',
        example: 'When the customer pays 69.50 SLE for the bill "INV-4711"',
      },
      async ({ customers }, money, externalReference) => {
        const body = { externalReference, amount: major(money), description: 'A bill' }
        await customers.send('POST', `${wallet}/pay`, body)
      },
    ),
    step(
      'the customer asks for the statement with {string}',
      {
        about: 'Asks for a statement, with this query.',
        example: 'When the customer asks for the statement with "type=debit"',
      },
      async ({ customers }, query) => void (await customers.send('GET', `${wallet}/statement?${query}`)),
    ),
    step(
      'the customer asks for the statement',
      { about: 'Asks for what happened in the last 30 days.', example: 'When the customer asks for the statement' },
      async ({ customers }) => void (await customers.send('GET', `${wallet}/statement`)),
    ),
    step(
      'the customer asks for customer {string}',
      { about: 'Asks what is known of a customer.', example: 'When the customer asks for customer "Bob"' },
      async ({ customers }, name) => void (await customers.send('GET', `/api/Customers/${customers.named(name).id}`)),
    ),
    step(
      'an operator disables customer {string}',
      {
        about: 'It cannot sign in any more, and its tokens are refused.',
        example: 'When an operator disables customer "Ada"',
      },
      (scene, name) => setCustomer(scene, name, false),
    ),
    step(
      'an operator enables customer {string}',
      { about: 'It may sign in again.', example: 'When an operator enables customer "Ada"' },
      (scene, name) => setCustomer(scene, name, true),
    ),
    step(
      'the wallet of customer {string} has {money}',
      {
        about: 'What the ledger has for the wallet.',
        example: 'Then the wallet of customer "Ada" has 380 SLE',
      },
      async ({ gateway, customers }, name, money) => {
        const { accounts } = await (await gateway.running()).books()
        const own = accounts.find(({ id }) => id === `wallet:${customers.named(name).id}`)
        expectSame(`The wallet of ${name}, in minor units,`, own?.balance, minorUnits(money))
      },
    ),
    step(
      'the statement has the line {string}',
      {
        about: 'A part of a statement that was asked for as CSV.',
        example: 'Then the statement has the line "Date,Type,Description,Reference,Amount,Balance"',
      },
      ({ gateway }, line) => {
        const text = String(gateway.answer.body)
        if (!text.split('\r\n').some((one) => one.includes(line)))
          throw new Mismatch(`The statement has no line with ${line}:\n${text}`)
      },
    ),
  ],
}

async function topUp({ customers }: Scene, money: Money): Promise<void> {
  await customers.send('POST', `${wallet}/topup`, { amount: major(money), description: 'Savings' })
}

async function setCustomer({ gateway, customers }: Scene, name: string, isActive: boolean): Promise<void> {
  const { operator } = await gateway.running()
  await operator.setCustomer(customers.named(name).id, isActive, 'operator')
}

function major(money: Money): number {
  return minorUnits(money) / 100
}
