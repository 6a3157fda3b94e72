import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { DtoneDefinition } from '../service.ts'
import { type Operations, operationMutant } from './operationMutant.ts'

/** Lists that ignore one of their filters. @see docs/dtone.md#lists */
export const filterMutants: readonly RuleMutant<DtoneDefinition>[] = [
  ...ignoring('getServices', ['country_iso_code']),
  ...ignoring('getCountries', ['service_id', 'subservice_id']),
  ...ignoring('getOperators', ['country_iso_code', 'service_id', 'subservice_id']),
  ...ignoring('getPromotions', ['country_iso_code', 'operator_id', 'product_id']),
  ...ignoring('getCampaigns', ['country_iso_code', 'operator_id', 'product_id']),
  ...ignoring('getProducts', [
    ...['type', 'service_id', 'subservice_id', 'tags', 'country_iso_code', 'operator_id', 'region', 'benefit_types'],
    'sort',
  ]),
  ...ignoring('getBalances', ['unit']),
  ...ignoring('getTransactions', [
    ...['external_id', 'product_type', 'service_id', 'subservice_id', 'country_iso_code', 'operator_id', 'status_id'],
    ...['credit_party_mobile_number', 'credit_party_account_number', 'from_date', 'to_date'],
  ]),
]

type Change = <Query extends object>(query: Query) => Query

const withQuery = {
  getServices: (all: Operations, change: Change): Partial<Operations> => ({
    getServices: (request, context) => all.getServices({ ...request, query: change(request.query) }, context),
  }),
  getCountries: (all: Operations, change: Change): Partial<Operations> => ({
    getCountries: (request, context) => all.getCountries({ ...request, query: change(request.query) }, context),
  }),
  getOperators: (all: Operations, change: Change): Partial<Operations> => ({
    getOperators: (request, context) => all.getOperators({ ...request, query: change(request.query) }, context),
  }),
  getPromotions: (all: Operations, change: Change): Partial<Operations> => ({
    getPromotions: (request, context) => all.getPromotions({ ...request, query: change(request.query) }, context),
  }),
  getCampaigns: (all: Operations, change: Change): Partial<Operations> => ({
    getCampaigns: (request, context) => all.getCampaigns({ ...request, query: change(request.query) }, context),
  }),
  getProducts: (all: Operations, change: Change): Partial<Operations> => ({
    getProducts: (request, context) => all.getProducts({ ...request, query: change(request.query) }, context),
  }),
  getBalances: (all: Operations, change: Change): Partial<Operations> => ({
    getBalances: (request, context) => all.getBalances({ ...request, query: change(request.query) }, context),
  }),
  getTransactions: (all: Operations, change: Change): Partial<Operations> => ({
    getTransactions: (request, context) => all.getTransactions({ ...request, query: change(request.query) }, context),
  }),
}

function ignoring(operationId: keyof typeof withQuery, parameters: readonly string[]): RuleMutant<DtoneDefinition>[] {
  return parameters.map((parameter) =>
    operationMutant(
      { operationId, kind: 'filter-ignored', label: parameter, hint: parameter },
      (operations, onBroken) =>
        withQuery[operationId](operations, (query) => {
          if (!(parameter in query)) return query
          onBroken()
          return { ...query, [parameter]: undefined }
        }),
    ),
  )
}
