import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { representAdvertisement } from '../rules/catalogue/advertisements.ts'
import { campaignRows, representCampaign } from '../rules/catalogue/campaigns.ts'
import { promotionsOn } from '../rules/catalogue/promotions.ts'
import type { DtoneDefinition } from '../service.ts'
import { operationMutant } from './operationMutant.ts'

/** Discovery with wrong order, filter, language or dates. @see docs/dtone.md#discovery */
export const discoveryMutants: readonly RuleMutant<DtoneDefinition>[] = [
  operationMutant(
    { operationId: 'getProducts', kind: 'sort', label: 'reversed', hint: 'sort' },
    ({ getProducts }, onBroken) => ({
      getProducts: (request, context) => {
        const reply = getProducts(request, context)
        if (reply.status !== 200 || reply.body.length < 2) return reply
        onBroken()
        return { ...reply, body: reply.body.toReversed() }
      },
    }),
  ),
  operationMutant(
    { operationId: 'getProducts', kind: 'sort', label: 'second-field-ignored', hint: 'sort' },
    ({ getProducts }, onBroken) => ({
      getProducts: (request, context) => {
        onBroken()
        const sort = request.query.sort?.split(',')[0]
        return getProducts({ ...request, query: { ...request.query, ...(sort !== undefined && { sort }) } }, context)
      },
    }),
  ),
  operationMutant(
    { operationId: 'getProducts', kind: 'subservice', label: 'without-service', hint: 'withoutService' },
    ({ getProducts }, onBroken) => ({
      getProducts: (request, context) => {
        const { subservice_id: subservice, ...query } = request.query
        if (subservice === undefined || query.service_id !== undefined) return getProducts(request, context)
        onBroken()
        return getProducts({ ...request, query }, context)
      },
    }),
  ),
  operationMutant(
    { operationId: 'getProducts', kind: 'language', label: 'ignored', hint: 'inLanguage' },
    ({ getProducts }, onBroken) => ({
      getProducts: (request, context) => {
        onBroken()
        return getProducts({ ...request, headers: { ...request.headers, 'Accept-Language': 'en' } }, context)
      },
    }),
  ),
  operationMutant(
    { operationId: 'getPromotions', kind: 'language', label: 'ignored', hint: 'inLanguage' },
    ({ getPromotions }, onBroken) => ({
      getPromotions: (request, context) => {
        onBroken()
        return getPromotions({ ...request, headers: { ...request.headers, 'Accept-Language': 'en' } }, context)
      },
    }),
  ),
  operationMutant(
    { operationId: 'getProductById', kind: 'language', label: 'told-wrongly', hint: 'inLanguage' },
    ({ getProductById }, onBroken) => ({
      getProductById: (request, context) => {
        const reply = getProductById(request, context)
        if (reply.status !== 200) return reply
        onBroken()
        return { ...reply, headers: { ...reply.headers, 'Content-Language': 'en' } }
      },
    }),
  ),
  operationMutant(
    { operationId: 'getProductById', kind: 'promotions', label: 'outside-their-run', hint: 'promotions' },
    ({ getProductById }, onBroken) => ({
      getProductById: (request, context) => {
        const reply = getProductById(request, context)
        if (reply.status !== 200) return reply
        onBroken()
        const promotions = promotionsOn(reply.body.id).map((row) => representAdvertisement(row, context.now, 'en'))
        return { ...reply, body: { ...reply.body, promotions } }
      },
    }),
  ),
  operationMutant(
    { operationId: 'getCampaigns', kind: 'campaigns', label: 'outside-their-run', hint: 'ended' },
    ({ getCampaigns }, onBroken) => ({
      getCampaigns: (request, context) => {
        const reply = getCampaigns(request, context)
        if (reply.status !== 200) return reply
        onBroken()
        return { ...reply, body: [...campaignRows.values()].map((row) => representCampaign(row, context.now)) }
      },
    }),
  ),
]
