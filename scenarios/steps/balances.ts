import { atPointer } from '../../specs/formats/pointer.ts'
import { expectSame } from '../scene/expect.ts'
import { type ProviderPayment, paymentsOf, unitsInOne } from '../scene/providerPayments.ts'
import type { Scene } from '../scene/scene.ts'
import type { Money, ParameterValues, ProviderName } from '../vocabulary/values.ts'
import { type Chapter, step } from './step.ts'

type Account = ParameterValues['account']

/** Money at the providers. */
export const balances: Chapter = {
  title: 'Money at the providers',
  about: 'What the providers have of the account, to the cent, and what they have paid from it.',
  steps: [
    step(
      'my {account} is set to {money}',
      {
        about:
          "Gives or takes money, so that a scenario begins with a known amount. A reserve cannot be set. The account at Africa's Talking may owe money, and takes the currency of the sentence.",
        example: "Given my wallet at Africa's Talking is set to 1,000 KES",
      },
      ({ world }, account, money) => setAccount(world, account, money),
    ),
    step(
      'my {account} is {money}',
      {
        about: 'Looks into the books of the provider. A reserve is what transactions hold that have not ended.',
        example: 'Then my balance at DT One is 9,996.40 USD',
      },
      async (scene, account, money) =>
        expectSame(`The ${account}`, await amountIn(scene, account, money.currency), numberOf(money)),
    ),
    step(
      '{provider} has paid {money} in all',
      {
        about:
          'Adds up what was paid for good, in one currency: completed transactions at their price, successful payments.',
        example: 'Then DT One has paid 3.60 USD in all',
      },
      async (scene, provider, money) => {
        const paid = (await paidBy(scene, provider)).filter(({ currency }) => currency === money.currency)
        const sum = paid.reduce((total, { units }) => total + units, 0)
        expectSame('The sum', sum / unitsInOne, numberOf(money))
      },
    ),
    step(
      '{provider} has paid {msisdn} {int} time(s)',
      {
        about: 'Counts what was paid to a subscriber for good.',
        example: "Then Africa's Talking has paid +254711000100 1 time",
      },
      async (scene, provider, number, times) => {
        const paid = (await paidBy(scene, provider)).filter((one) => one.number === number)
        expectSame(`The payments to ${number}`, paid.length, times)
      },
    ),
    step(
      '{provider} has paid the account {string} {int} time(s)',
      {
        about: 'Counts what was paid to the account of a business, or of a bank, for good.',
        example: `Then Africa's Talking has paid the account "003001014892010100" 1 time`,
      },
      async (scene, provider, account, times) => {
        const paid = (await paidBy(scene, provider)).filter((one) => one.number === account)
        expectSame(`The payments to ${account}`, paid.length, times)
      },
    ),
  ],
}

async function setAccount({ dtone, africastalking }: Scene['world'], account: Account, money: Money): Promise<void> {
  const amount = numberOf(money)
  if (account === 'reserve') throw new Error('A reserve is what transactions hold: order something.')
  if (account === 'balance') await dtone.setBalance(money.currency, { available: amount })
  else if (account === 'account') await africastalking.setAccount({ currency: money.currency, balance: amount })
  else await africastalking.setWallet(money.currency, { [account]: amount })
}

async function amountIn({ world }: Scene, account: Account, currency: string): Promise<number> {
  if (account === 'balance') return (await world.dtone.balance(currency)).available
  if (account === 'reserve') return (await world.dtone.balance(currency)).holding
  if (account === 'account') return accountIn(world, currency)
  const wallets = atPointer(await world.snapshot(), '/content/services/africastalking/collections/wallets')
  const wallet = Array.isArray(wallets) && wallets.find((one: unknown) => atPointer(one, '/currency') === currency)
  if (!wallet) throw new Error(`The wallet in ${currency} has not been used: set it first.`)
  return Number(atPointer(wallet, `/${account}`)) / unitsInOne
}

/** There is one account, in one currency. */
async function accountIn({ africastalking }: Scene['world'], expected: string): Promise<number> {
  const { currency, balance } = await africastalking.account()
  expectSame('The currency of the account', currency, expected)
  return balance
}

async function paidBy(scene: Scene, provider: ProviderName): Promise<ProviderPayment[]> {
  return (await paymentsOf(scene, provider)).filter(({ state }) => state === 'done')
}

function numberOf({ amount }: Money): number {
  return Number(amount)
}
