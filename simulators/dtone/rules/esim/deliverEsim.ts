import type { Context } from '../../context.ts'
import type { EsimMetadata, EsimProfile, Transaction, TransactionRecord } from '../../model.ts'
import { soldProduct } from '../catalogue/soldProduct.ts'
import { esimBalanceOf } from './esimBalanceOf.ts'
import { esimPlanOf } from './esimPlanOf.ts'
import { esimProfileOf } from './esimProfileOf.ts'
import { issueIccid } from './issueIccid.ts'
import { toppedUpIccid } from './toppedUpIccid.ts'

/** Puts the plan on the profile that the order names, or on a new one. The PIN is the profile's. @see docs/dtone.md#esim */
export function deliverEsim(
  transaction: TransactionRecord,
  context: Context,
): Required<Pick<Transaction, 'pin' | 'metadata'>> {
  const product = soldProduct(transaction)
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
