import { expectRows, expectSame } from '../scene/expect.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** An application that pays and charges accounts. @see docs/africastalking.md#charges */
export const africasTalkingAccountPayments: Chapter = {
  title: "Businesses, banks and cards of Africa's Talking",
  about: 'Payments through the product `Payouts`. `My payment` is what was accepted last.',
  steps: [
    step(
      'I pay {money} to the business {string}',
      { about: 'Pays a business from the wallet.', example: 'When I pay 250 KES to the business "Mine"' },
      ({ africasTalking }, money, account) => africasTalking.accounts.payBusiness(account, money),
    ),
    step(
      'I pay {money} to the bank account {string}',
      {
        about: 'Pays an account at a bank in Nigeria.',
        example: 'When I pay 1,000 NGN to the bank account "0123456789"',
      },
      ({ africasTalking }, money, account) => africasTalking.accounts.payBank(account, money),
    ),
    step(
      'I charge the bank account {string} {money}',
      {
        about: 'Asks for money from an account at a bank in Nigeria, whose holder gets a one-time password.',
        example: 'When I charge the bank account "0123456789" 1,000 NGN',
      },
      ({ africasTalking }, account, money) => africasTalking.accounts.chargeBank(account, money),
    ),
    step(
      'I charge the card {string} {money}',
      {
        about: 'Asks for money from a card, whose holder gets a one-time password.',
        example: 'When I charge the card "4242424242424242" 1,000 NGN',
      },
      ({ africasTalking }, number, money) => africasTalking.accounts.chargeCard(number, money),
    ),
    step(
      'I charge the same card {money} again',
      {
        about: 'Charges the card that has paid, by its token, without a password.',
        example: 'When I charge the same card 500 NGN again',
      },
      ({ africasTalking }, money) => africasTalking.accounts.chargeKnownCard(money),
    ),
    step(
      'my customer tells me the password {string}',
      {
        about: 'Passes on a one-time password for what was charged last; `1234` is right.',
        example: 'When my customer tells me the password "1234"',
      },
      ({ africasTalking }, password) => africasTalking.accounts.tellPassword(password),
    ),
    step(
      'I move {money} to the stash',
      { about: 'Tops the stash up from the wallet.', example: 'When I move 100 KES to the stash' },
      ({ africasTalking }, money) => africasTalking.accounts.topUpStash(money),
    ),
    step(
      'I move {money} to the product {int}',
      {
        about: 'Moves money to the product with a code.',
        example: 'When I move 100 KES to the product 2',
      },
      ({ africasTalking }, money, code) => africasTalking.accounts.moveToProduct(code, money),
    ),
    step(
      'my payment is {status}',
      {
        about: 'Asks for the payment that was accepted last: Queued, PendingValidation, Success or Failed.',
        example: 'Then my payment is Success',
      },
      async ({ africasTalking }, status) =>
        expectSame('The status of the payment', await africasTalking.accounts.status(), status),
    ),
    stepWithTable(
      'my payments are listed:',
      {
        about: 'The payments of the product, the oldest first, in the columns of the table.',
        example: ['Then my payments are listed:', '  | category  | status |', '  | MobileB2B | Queued |'].join('\n'),
      },
      async ({ africasTalking }, table) =>
        expectRows(
          'The list of payments',
          listOf(await africasTalking.accounts.listed('/query/transaction/fetch')),
          table.raw(),
        ),
    ),
    stepWithTable(
      'my wallet lists:',
      {
        about: 'What has entered and left the wallet, the oldest first, in the columns of the table.',
        example: ['Then my wallet lists:', '  | category | value       |', '  | Debit    | KES 10.0000 |'].join('\n'),
      },
      async ({ africasTalking }, table) =>
        expectRows(
          'The list of the wallet',
          listOf(await africasTalking.accounts.listed('/query/wallet/fetch')),
          table.raw(),
        ),
    ),
  ],
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
