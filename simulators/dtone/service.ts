import document from '../../specs/types/dtone.generated.json' with { type: 'json' }
import type { operations } from '../../specs/types/dtone.generated.ts'
import { createService, type Levers, type Service, type ServiceDefinition, type Worlds } from '../kernel/index.ts'
import type { Holding, TimerName } from './context.ts'
import { dtoneLevers } from './levers/index.ts'
import { expire } from './lifeCycle/cancel.ts'
import { reverseLater } from './lifeCycle/reverse.ts'
import { settle, submit } from './lifeCycle/settle.ts'
import { getBalances } from './operations/getBalances.ts'
import { getBenefitTypes } from './operations/getBenefitTypes.ts'
import { getCampaignById } from './operations/getCampaignById.ts'
import { getCampaigns } from './operations/getCampaigns.ts'
import { getCountries } from './operations/getCountries.ts'
import { getCountryByIsoCode } from './operations/getCountryByIsoCode.ts'
import { getLookupMobileNumber } from './operations/getLookupMobileNumber.ts'
import { getOperatorById } from './operations/getOperatorById.ts'
import { getOperators } from './operations/getOperators.ts'
import { getProductById } from './operations/getProductById.ts'
import { getProducts } from './operations/getProducts.ts'
import { getPromotionById } from './operations/getPromotionById.ts'
import { getPromotions } from './operations/getPromotions.ts'
import { getServiceById } from './operations/getServiceById.ts'
import { getServices } from './operations/getServices.ts'
import { getTransactionById } from './operations/getTransactionById.ts'
import { getTransactions } from './operations/getTransactions.ts'
import { postLookupCreditPartyBenefits } from './operations/postLookupCreditPartyBenefits.ts'
import { postLookupCreditPartyStatus } from './operations/postLookupCreditPartyStatus.ts'
import { postLookupMobileNumber } from './operations/postLookupMobileNumber.ts'
import { postLookupStatementInquiry } from './operations/postLookupStatementInquiry.ts'
import { postTransactionAsync } from './operations/postTransactionAsync.ts'
import { postTransactionCancel } from './operations/postTransactionCancel.ts'
import { postTransactionConfirmAsync } from './operations/postTransactionConfirmAsync.ts'
import { postTransactionConfirmSync } from './operations/postTransactionConfirmSync.ts'
import { postTransactionSync } from './operations/postTransactionSync.ts'
import { caller } from './rules/access/caller.ts'
import { countRequest, withRateLimit } from './rules/access/rateLimit.ts'
import { refusal } from './rules/errors/refusal.ts'
import { namedError, refuse } from './rules/errors/serviceErrors.ts'
import { openState, type State } from './state.ts'

export type DtoneDefinition = ServiceDefinition<operations, State, TimerName, Holding>

const definition: DtoneDefinition = {
  name: 'dtone',
  document,
  caller,
  state: openState,
  operations: {
    getBalances,
    getBenefitTypes,
    getCampaignById,
    getCampaigns,
    getCountries,
    getCountryByIsoCode,
    getLookupMobileNumber,
    getOperatorById,
    getOperators,
    getProductById,
    getProducts,
    getPromotionById,
    getPromotions,
    getServiceById,
    getServices,
    getTransactionById,
    getTransactions,
    postLookupCreditPartyBenefits,
    postLookupCreditPartyStatus,
    postLookupMobileNumber,
    postLookupStatementInquiry,
    postTransactionAsync,
    postTransactionCancel,
    postTransactionConfirmAsync,
    postTransactionConfirmSync,
    postTransactionSync,
  },
  timers: { expire, submit, settle, reverse: reverseLater },
  answers: {},
  refuse,
  namedError,
  admit: (context) => (countRequest(context) ? undefined : refusal('tooManyRequests')),
  finish: withRateLimit,
}

/** DT One in some worlds, and the operations of the control plane on it. */
export type Dtone = Service<State, TimerName> & { readonly levers: Levers<'dtone'> }

/** Creates the DT One service for the given worlds; mutants change its definition with `alter`. @see docs/dtone.md */
export function createDtone(worlds: Worlds, alter?: (definition: DtoneDefinition) => DtoneDefinition): Dtone {
  const service = createService(alter?.(definition) ?? definition, worlds)
  return { ...service, levers: dtoneLevers(service) }
}
