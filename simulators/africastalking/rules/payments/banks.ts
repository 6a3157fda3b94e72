import type { components } from '../../../../specs/types/africastalking.generated.ts'
import { banks } from '../../data/banks.generated.ts'
import { type Money, toAmount } from '../money/money.ts'
import { type Refusal, refusalFor } from './refusals.ts'

type BankAccount = components['schemas']['BankAccount']
type Country = (typeof banks.countries)[number]

/** Tells what is wrong with a bank account, or with money in this currency there. @see docs/africastalking.md#banks */
export function bankRefusalOf({ bankCode, accountNumber }: BankAccount, currency: string): Refusal | undefined {
  const country = countryOfBank(bankCode)
  if (country === undefined) return refusalFor('invalidBank')
  if (!new RegExp(`^${country.accountNumber}$`).test(accountNumber)) return refusalFor('invalidAccount')
  return country.currency === currency ? undefined : refusalFor('currencyNotSupported')
}

/** Finds what a transfer to a bank costs. @see docs/africastalking.md#banks */
export function transferFeeOf({ bankCode }: BankAccount): Money | undefined {
  const country = countryOfBank(bankCode)
  return country && { currency: country.currency, amount: toAmount(country.transferFee) }
}

function countryOfBank(bankCode: number): Country | undefined {
  const bank = banks.banks.find((row) => row.bankCode === bankCode)
  return banks.countries.find(({ country }) => country === bank?.country)
}
