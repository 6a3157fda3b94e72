import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { money } from '../rules/balances/money.ts'
import { operatorOf } from '../rules/catalogue/operators.ts'
import type { DtoneDefinition } from '../service.ts'
import { operationMutant } from './operationMutant.ts'

/** Products and operators shown with wrong data. @see docs/dtone.md#products */
export const catalogueMutants: readonly RuleMutant<DtoneDefinition>[] = [
  operationMutant(
    { operationId: 'getProducts', kind: 'filter-narrowed', label: 'region' },
    ({ getProducts }, onBroken) => ({
      getProducts: (request, context) => {
        const reply = getProducts(request, context)
        const { region } = request.query
        if (reply.status !== 200 || region === undefined) return reply
        const body = reply.body.filter(({ operator }) => operatorOf(operator.id).country.iso_code === region)
        if (body.length < reply.body.length) onBroken()
        return { ...reply, body }
      },
    }),
  ),
  operationMutant(
    { operationId: 'getProductById', kind: 'rate-inconsistent', label: 'wholesale' },
    ({ getProductById }, onBroken) => ({
      getProductById: (request, context) => {
        const reply = getProductById(request, context)
        if (reply.status !== 200 || reply.body.rates.wholesale === null) return reply
        onBroken()
        const rates = { ...reply.body.rates, wholesale: money.add(reply.body.rates.wholesale, 1) }
        return { ...reply, body: { ...reply.body, rates } }
      },
    }),
  ),
  operationMutant(
    { operationId: 'getProductById', kind: 'language-ignored', label: '' },
    ({ getProductById }, onBroken) => ({
      getProductById: (request, context) => {
        if (request.headers['Accept-Language'] !== undefined) onBroken()
        return getProductById({ ...request, headers: {} }, context)
      },
    }),
  ),
]
