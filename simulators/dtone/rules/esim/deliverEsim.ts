import type { Context } from '../../context.ts'
import { esimTerms } from '../../data/esimTerms.generated.ts'
import { settings } from '../../data/settings.generated.ts'
import type { EsimMetadata, EsimProfile, Product, Transaction, TransactionRecord } from '../../model.ts'
import { soldProduct } from '../catalogue/worldCatalogue.ts'
import { issueIccid } from './iccid.ts'
import { esimPlanOf, toppedUpIccid } from './plans.ts'

/** Adds the purchased plan to the profile of the order, or to a new one; the `pin` carries activation code and ICCID. @see docs/dtone.md#esim */
export function deliverEsim(
  transaction: TransactionRecord,
  context: Context,
): Required<Pick<Transaction, 'pin' | 'metadata'>> {
  const product = soldProduct(transaction, context.state)
  const toppedUp = toppedUpIccid(transaction.parties)
  const iccid = toppedUp ?? issueIccid(context)
  const { esimProfiles } = context.state
  const former: EsimProfile = esimProfiles.get(iccid) ?? { iccid, plans: [] }
  const startedAt = former.activatedAt === undefined ? undefined : context.now
  const plan = esimPlanOf(product, { transactionId: transaction.id, ...(startedAt !== undefined && { startedAt }) })
  esimProfiles.put({ ...former, plans: [...former.plans, plan] })
  const profile = toppedUp === undefined ? esimProfileOf(iccid, context.random.hex(32).toUpperCase()) : undefined
  const metadata: EsimMetadata = {
    type: 'ESIM',
    activation_type: profile === undefined ? 'TOP_UP' : 'DATA_PLAN',
    balance: esimBalanceOf(product),
    ...(profile && { profile }),
  }
  return { pin: { code: profile?.activation_code ?? null, serial: iccid }, metadata }
}

type Balance = EsimMetadata['balance']

const sizes = ['TB', 'GB', 'MB', 'KB', 'B'] as const
const terms: { readonly [Id in number]?: Pick<Balance, 'extended_data_policy'> } = esimTerms

/** The data allowance of an eSIM product; -1 means unlimited. @see docs/dtone.md#esim */
function esimBalanceOf(product: Product): Balance {
  const benefits = 'accepted_calculation_modes' in product ? null : product.benefits
  const data = benefits?.find(({ type }) => type === 'DATA')
  const amount = data?.amount.total_including_tax ?? 0
  const policy = { type: amount === -1 ? 'UNLIMITED' : 'STANDARD' } as const
  return {
    size: { amount, unit: sizes.find((unit) => unit === data?.unit) ?? 'GB' },
    validity: product.validity ?? { quantity: -1, unit: 'DAY' },
    country_set: countrySetOf(product),
    ...(terms[product.id] ?? { extended_data_policy: policy }),
  }
}

/** `WWW` for global products, else the country or area of the operator. */
function countrySetOf({ operator }: Product): string {
  return operator.country.iso_code === 'GXX' ? 'WWW' : operator.country.iso_code
}

type WireProfile = NonNullable<EsimMetadata['profile']>

/** What a customer needs to install a new profile: the LPA string of GSMA SGP.22, and links with it. @see docs/dtone.md#esim */
function esimProfileOf(iccid: string, matchingId: string): WireProfile {
  const activationCode = `LPA:1$${settings.smdpAddress}$${matchingId}`
  const carried = `esim_qrcode_provisioning?carddata=${encodeURIComponent(activationCode)}`
  return {
    iccid,
    activation_code: activationCode,
    apple_universal_link: `https://esimsetup.apple.com/${carried}`,
    android_universal_link: `https://esimsetup.android.com/${carried}`,
    installation_url: `https://${settings.smdpAddress}/install/${matchingId}`,
  }
}

/** Removes the plan of a reversed transaction from its eSIM profile, if it added one. @see docs/dtone.md#esim-profiles */
export function removePlan({ id, delivered }: TransactionRecord, { state }: Context): void {
  if (delivered?.metadata === undefined) return
  const profile = state.esimProfiles.get(delivered.pin?.serial ?? '')
  if (profile === undefined) return
  state.esimProfiles.put({ ...profile, plans: profile.plans.filter(({ transactionId }) => transactionId !== id) })
}
