import type { components } from '../../../../specs/types/africastalking.generated.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { formatDate } from '../formats/dates.ts'
import { formatMoney } from '../money/money.ts'
import { listedText } from '../payments/categories.ts'
import type { Payment } from '../payments/payment.ts'

type FoundTransaction = components['schemas']['FoundTransaction']

/** Shows a payment or bought data as queries do, in the order of the wire. @see docs/africastalking.md#queries */
export function foundTransaction(payment: Payment): FoundTransaction {
  const { source, destination, ended, status, value, fee } = payment
  const isFailed = status === 'Failed'
  return {
    requestMetadata: payment.metadata,
    sourceType: source.type,
    source: source.name,
    provider: payment.provider,
    destinationType: destination.type,
    description: isFailed && ended !== undefined ? ended.description : listedText(payment),
    providerChannel: payment.providerChannel,
    transactionFee: formatMoney(isFailed ? { ...fee, amount: 0 } : fee),
    ...(ended !== undefined && { providerRefId: ended.providerRefId ?? 'N/A' }),
    providerMetadata: ended === undefined ? {} : sandbox.kyc,
    status,
    productName: payment.productName,
    category: payment.category,
    ...(ended !== undefined && { transactionDate: eastAfrican(ended.at) }),
    destination: destination.name,
    value: formatMoney(value),
    transactionId: payment.id,
    creationTime: formatDate(payment.createdAt),
  }
}

const threeHours = 10_800_000

/** Writes an instant as `12.05.2018 21:46:13`, three hours ahead of UTC. */
function eastAfrican(instant: number): string {
  const [date = '', time = ''] = formatDate(instant + threeHours).split(' ')
  return `${date.split('-').toReversed().join('.')} ${time}`
}
