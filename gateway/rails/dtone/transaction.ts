import { Big } from 'big.js'
import type { JsonReader } from '../../runtime/json.ts'
import type { Amount, Report, Reported } from '../rail.ts'

/** The classes of a transaction's status; the provider advises to decide on them, not on the status itself. */
const classes: Readonly<Record<string, Reported>> = {
  CREATED: 'Processing',
  CONFIRMED: 'Processing',
  SUBMITTED: 'Processing',
  COMPLETED: 'Completed',
  REJECTED: 'Failed',
  CANCELLED: 'Failed',
  DECLINED: 'Failed',
  REVERSED: 'Reversed',
}

export type DtoneReport = Report & { readonly externalId: string; readonly providerReference: string }

/** Reads a transaction as answers and callbacks carry it; undefined when a part that matters is missing. */
export function readTransaction(transaction: JsonReader): DtoneReport | undefined {
  const externalId = transaction.at('external_id').text
  const id = transaction.at('id').number
  const status = transaction.at('status')
  const reported = classes[status.at('class').at('message').text ?? '']
  if (externalId === undefined || id === undefined || reported === undefined) return undefined
  const cost = readCost(transaction.at('prices').at('wholesale'))
  const reason = status.at('message').text
  const stated = {
    amount: readAmount(transaction.at('requested_values').at('destination')),
    receiver: transaction.at('credit_party_identifier').at('mobile_number').text,
    product: transaction.at('product').at('id').number?.toString(),
  }
  return {
    externalId,
    reported,
    providerReference: String(id),
    stated,
    ...(cost && { cost }),
    ...(reason && { reason }),
  }
}

function readCost(wholesale: JsonReader): Amount | undefined {
  const price = readAmount(wholesale)
  return price && { ...price, amount: new Big(price.amount).plus(wholesale.at('fee').number ?? 0).toFixed() }
}

function readAmount(money: JsonReader): Amount | undefined {
  const [amount, unit] = [money.at('amount').number, money.at('unit').text]
  return amount === undefined || unit === undefined ? undefined : { amount: new Big(amount).toFixed(), unit }
}
