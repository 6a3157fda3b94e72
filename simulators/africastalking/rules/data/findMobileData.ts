import { sandbox } from '../../data/sandbox.generated.ts'
import type { State } from '../../state.ts'
import { formatDate } from '../formats/dates.ts'
import { formatMoney } from '../money/money.ts'
import { noFee } from './acceptBundle.ts'
import type { Bundle } from './bundle.ts'

/** What `GET /query/transaction/find` shows of bought data, in wire order. */
export interface FoundMobileData {
  readonly requestMetadata: Readonly<Record<string, string>>
  readonly sourceType: 'Wallet'
  readonly source: 'PaymentWallet'
  readonly provider: string
  readonly destinationType: 'PhoneNumber'
  readonly description: string
  readonly providerChannel: string
  readonly transactionFee: string
  /** The operator's id; `N/A` when the request failed. Absent while it is queued. */
  readonly providerRefId?: string
  readonly providerMetadata: Readonly<Record<string, string>>
  readonly status: Bundle['status']
  readonly productName: string
  readonly category: 'MobileData'
  /** When it ended, as `12.05.2018 21:46:13` in East Africa Time. Absent while it is queued. */
  readonly transactionDate?: string
  readonly destination: string
  readonly value: string
  readonly transactionId: string
  /** As `2018-05-12 18:46:12` in UTC. */
  readonly creationTime: string
}

/** Finds bought data by its transaction id, as the provider shows it; undefined when the id is that of nothing. @see docs/africastalking.md#mobile-data */
export function findMobileData(id: string, { bundles }: Pick<State, 'bundles'>): FoundMobileData | undefined {
  const bundle = bundles.get(id)
  if (bundle === undefined) return undefined
  const { ended, status } = bundle
  return {
    requestMetadata: bundle.metadata,
    sourceType: 'Wallet',
    source: 'PaymentWallet',
    provider: sandbox.provider,
    destinationType: 'PhoneNumber',
    description: bundle.settlement.description ?? `MobileData Payment Request to ${bundle.number}`,
    providerChannel: sandbox.providerChannel,
    transactionFee: formatMoney(noFee),
    ...(ended !== undefined && { providerRefId: status === 'Failed' ? 'N/A' : ended.providerRefId }),
    providerMetadata: ended === undefined ? {} : sandbox.kyc,
    status,
    productName: bundle.productName,
    category: 'MobileData',
    ...(ended !== undefined && { transactionDate: eastAfrican(ended.at) }),
    destination: bundle.number,
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
