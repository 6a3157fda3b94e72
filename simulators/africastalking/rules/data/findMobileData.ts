import type { components } from '../../../../specs/types/africastalking.generated.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import type { State } from '../../state.ts'
import { formatDate } from '../formats/dates.ts'
import { formatMoney } from '../money/money.ts'
import { listedText } from '../payments/categories.ts'
import { noFee } from './acceptBundle.ts'

type FoundTransaction = components['schemas']['FoundTransaction']

/** Finds bought data by its transaction id, as the provider shows it; undefined when the id is that of nothing. @see docs/africastalking.md#mobile-data */
export function findMobileData(id: string, { payments }: Pick<State, 'payments'>): FoundTransaction | undefined {
  const bundle = payments.get(id)
  if (bundle?.category !== 'MobileData') return undefined
  const { ended, status } = bundle
  return {
    requestMetadata: bundle.metadata,
    sourceType: 'Wallet',
    source: 'PaymentWallet',
    provider: sandbox.provider,
    destinationType: 'PhoneNumber',
    description: status === 'Failed' && ended !== undefined ? ended.description : listedText(bundle),
    providerChannel: sandbox.providerChannel,
    transactionFee: formatMoney(noFee),
    ...(ended !== undefined && { providerRefId: ended.providerRefId ?? 'N/A' }),
    providerMetadata: ended === undefined ? {} : sandbox.kyc,
    status,
    productName: bundle.productName,
    category: 'MobileData',
    ...(ended !== undefined && { transactionDate: eastAfrican(ended.at) }),
    destination: bundle.destination.name,
    value: formatMoney(bundle.value),
    transactionId: id,
    creationTime: formatDate(bundle.createdAt),
  }
}

const threeHours = 10_800_000

/** Writes an instant as `12.05.2018 21:46:13`, three hours ahead of UTC. */
function eastAfrican(instant: number): string {
  const [date = '', time = ''] = formatDate(instant + threeHours).split(' ')
  return `${date.split('-').toReversed().join('.')} ${time}`
}
