import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Context } from '../context.ts'
import type { TransactionRecord } from '../model.ts'
import { catalogue } from '../rules/catalogue/catalogue.ts'
import { esimPlanOf, isEsim } from '../rules/esim/plans.ts'
import type { DtoneDefinition } from '../service.ts'
import { operationMutant } from './operationMutant.ts'

type Delivered = NonNullable<TransactionRecord['delivered']>

/** eSIM profiles: delivery, top-up and usage. @see docs/dtone.md#esim */
export const esimMutants: readonly RuleMutant<DtoneDefinition>[] = [
  delivering('iccid-not-told', 'esim', ({ pin, ...delivered }) => ({
    ...delivered,
    ...(pin && { pin: { ...pin, serial: null } }),
  })),
  delivering('metadata-missing', 'esim', ({ metadata: _, ...delivered }) => delivered),
  settling('topped-up-as-new', 'topUp', (transaction) => {
    const { credit_party_identifier: _, ...parties } = transaction.parties
    return { ...transaction, parties }
  }),
  settling('unknown-profile-accepted', 'unknownProfile', (transaction) => {
    const { outcome } = transaction
    return outcome === undefined ? transaction : { ...transaction, outcome: { ...outcome, status: 'COMPLETED' } }
  }),
  operationMutant(
    { operationId: 'postLookupCreditPartyBenefits', kind: 'esim', label: 'use-not-counted', hint: 'left' },
    ({ postLookupCreditPartyBenefits }, onBroken) => ({
      postLookupCreditPartyBenefits: (request, context) => {
        const { esimProfiles } = context.state
        const kept = [...esimProfiles.values()]
        onBroken()
        for (const profile of kept) {
          const plans = profile.plans.map((plan) => {
            const product = catalogue.get(plan.productId)
            return product === undefined ? plan : { ...plan, remaining: esimPlanOf(product).remaining }
          })
          esimProfiles.put({ ...profile, plans })
        }
        const reply = postLookupCreditPartyBenefits(request, context)
        for (const profile of kept) esimProfiles.put(profile)
        return reply
      },
    }),
  ),
  operationMutant(
    { operationId: 'postLookupCreditPartyStatus', kind: 'esim', label: 'activation-not-told', hint: 'status' },
    ({ postLookupCreditPartyStatus }, onBroken) => ({
      postLookupCreditPartyStatus: (request, context) => {
        const reply = postLookupCreditPartyStatus(request, context)
        if (reply.status !== 200) return reply
        onBroken()
        return { ...reply, body: { ...reply.body, activation_date: null } }
      },
    }),
  ),
]

/** Settles a changed transaction and restores its parties afterwards. */
function settling(
  label: string,
  hint: string,
  other: (transaction: TransactionRecord) => TransactionRecord,
): RuleMutant<DtoneDefinition> {
  return {
    ...{ operationId: 'postTransactionSync', kind: 'esim', label, hint },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: {
        ...definition.timers,
        settle(key, context) {
          const { parties } = broken(key, context, onBroken, other) ?? {}
          definition.timers.settle(key, context)
          const settled = context.state.transactions.get(Number(key))
          if (settled !== undefined && parties !== undefined) context.state.transactions.put({ ...settled, parties })
        },
      },
    }),
  }
}

function delivering(
  label: string,
  hint: string,
  other: (delivered: Delivered) => Delivered,
): RuleMutant<DtoneDefinition> {
  return {
    ...{ operationId: 'postTransactionAsync', kind: 'esim', label, hint },
    alter: (definition, onBroken) => ({
      ...definition,
      timers: {
        ...definition.timers,
        settle(key, context) {
          definition.timers.settle(key, context)
          broken(key, context, onBroken, (transaction) => {
            const { delivered } = transaction
            return delivered === undefined ? transaction : { ...transaction, delivered: other(delivered) }
          })
        },
      },
    }),
  }
}

/** Replaces an eSIM transaction by a changed one and returns the original. */
function broken(
  key: string,
  { state }: Context,
  onBroken: () => void,
  other: (transaction: TransactionRecord) => TransactionRecord,
): TransactionRecord | undefined {
  const transaction = state.transactions.get(Number(key))
  const product = transaction && catalogue.get(transaction.productId)
  if (transaction === undefined || product === undefined || !isEsim(product)) return undefined
  onBroken()
  state.transactions.put(other(transaction))
  return transaction
}
