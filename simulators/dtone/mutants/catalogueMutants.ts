import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { money } from '../rules/balances/money.ts'
import { operatorOf } from '../rules/catalogue/operators.ts'
import type { DtoneDefinition } from '../service.ts'

/** Products and operators shown with wrong data. @see docs/dtone.md#products */
export const catalogueMutants: readonly RuleMutant<DtoneDefinition>[] = [
  {
    ...{ operationId: 'getProducts', kind: 'filter-narrowed', label: 'region' },
    alter: ({ operations, ...definition }, onBroken) => ({
      ...definition,
      operations: {
        ...operations,
        getProducts(request, context) {
          const reply = operations.getProducts(request, context)
          const { region } = request.query
          if (reply.status !== 200 || region === undefined) return reply
          const body = reply.body.filter(({ operator }) => operatorOf(operator.id).country.iso_code === region)
          if (body.length < reply.body.length) onBroken()
          return { ...reply, body }
        },
      },
    }),
  },
  {
    ...{ operationId: 'getProductById', kind: 'rate-inconsistent', label: 'wholesale' },
    alter: ({ operations, ...definition }, onBroken) => ({
      ...definition,
      operations: {
        ...operations,
        getProductById(request, context) {
          const reply = operations.getProductById(request, context)
          if (reply.status !== 200 || reply.body.rates.wholesale === null) return reply
          onBroken()
          const rates = { ...reply.body.rates, wholesale: money.add(reply.body.rates.wholesale, 1) }
          return { ...reply, body: { ...reply.body, rates } }
        },
      },
    }),
  },
  {
    ...{ operationId: 'getProductById', kind: 'language-ignored', label: '' },
    alter: ({ operations, ...definition }, onBroken) => ({
      ...definition,
      operations: {
        ...operations,
        getProductById(request, context) {
          if (request.headers['Accept-Language'] !== undefined) onBroken()
          return operations.getProductById({ ...request, headers: {} }, context)
        },
      },
    }),
  },
]
