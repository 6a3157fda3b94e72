import { decodeJwt, SignJWT } from 'jose'
import type { Services } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import type { PageReply } from '../capability/page.ts'
import { resultKey } from '../checkout/result/resultKey.ts'
import type { Collections } from '../rails/collections.ts'
import { currency } from '../runtime/currency.ts'
import { majorUnits } from '../runtime/money.ts'
import { replacing } from './replacing.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Checkouts that are paid twice, by nobody, or told wrongly. @see docs/gateway.md#hosted-checkout */
export const checkoutMutants: readonly ScenarioMutant[] = [
  {
    name: 'subscriber-asked-twice',
    about: 'asks a subscriber to pay again after each request',
    alter: collecting((collections) => ({
      ...collections,
      async request(collection, unit) {
        await collections.request(collection, unit)
        return collections.request(collection, unit)
      },
    })),
  },
  {
    name: 'checkout-doubt-called-failed',
    about: 'lets a payer try again although the first request may have reached the phone',
    alter: collecting((collections) => ({
      ...collections,
      async request(collection, unit) {
        const answer = await collections.request(collection, unit)
        return answer.kind === 'unanswered' ? { kind: 'refused', reason: answer.reason, isUnsent: true } : answer
      },
    })),
  },
  {
    name: 'checkout-notification-believed',
    about: 'credits a client by a notification that its provider does not confirm',
    alter: collecting((collections) => ({
      ...collections,
      async lookUp({ amount, payer, provider_reference }) {
        const paid = { amount: { amount: String(majorUnits(amount)), unit: currency }, payer, reason: undefined }
        const named = { isNamed: true, providerReference: provider_reference ?? '' }
        return { kind: 'found', payments: [{ reported: 'Paid', ...named, ...paid }] }
      },
    })),
  },
  {
    name: 'late-checkout-credited',
    about: 'credits a payment to the client that comes after the end of its session',
    alter: configuring((services) => ({
      ...services,
      async checkoutNotified(given, side, payment) {
        const later = given.clock.now() + 3_600_000
        await given.database.updateTable('checkout_sessions').set({ status: 'Open', expires_at: later }).execute()
        await services.checkoutNotified(given, side, payment)
      },
    })),
  },
  {
    name: 'checkout-shown-to-others',
    about: 'shows a session to another client',
    alter(definition) {
      const { Checkout_GetSession } = definition.operations
      const changed: typeof Checkout_GetSession = async (request, context) => {
        const { sessionId } = request.path
        const sessions = context.database.selectFrom('checkout_sessions').select('client_id')
        const row = await sessions.where('id', '=', sessionId).executeTakeFirst()
        const { caller } = context
        if (row === undefined || caller === undefined) return Checkout_GetSession(request, context)
        return Checkout_GetSession(request, { ...context, caller: { ...caller, clientId: row.client_id } })
      }
      return replacing(definition, { Checkout_GetSession: changed })
    },
  },
  {
    name: 'checkout-result-missing',
    about: 'sends a payer back without a signed result',
    alter: returning(async (url) => {
      url.searchParams.delete('result')
    }),
  },
  {
    name: 'checkout-status-unsigned',
    about: 'signs a result without the status of the session',
    alter: returning(async (url, { otpSecret }) => {
      const { status: _, ...claims } = decodeJwt(url.searchParams.get('result') ?? '')
      const { privateKey, publicJwk } = await resultKey(otpSecret)
      const header = { alg: 'EdDSA', kid: publicJwk.kid, typ: 'checkout-result+jwt' }
      url.searchParams.set('result', await new SignJWT(claims).setProtectedHeader(header).sign(privateKey))
    }),
  },
  {
    name: 'checkout-forms-of-others',
    about: 'takes the forms of its pages from any site',
    alter: (definition) => ({
      ...definition,
      pages: definition.pages.map((page) => ({ ...page, from: 'anySite' })),
    }),
  },
]

type Alter = ScenarioMutant['alter']

function configuring(change: (services: Services) => Services): Alter {
  return (definition) => ({ ...definition, configure: (services) => change(definition.configure(services)) })
}

function collecting(change: (collections: Collections) => Collections): Alter {
  return configuring((services) => ({
    ...services,
    collections: { live: change(services.collections.live), sandbox: change(services.collections.sandbox) },
  }))
}

/** Changes the URL by which a payer goes back to the client. */
function returning(change: (url: URL, services: Services) => Promise<void>): Alter {
  return (definition: GatewayDefinition) => ({
    ...definition,
    pages: definition.pages.map((page) => ({
      ...page,
      answer: async (services, request) => changed(await page.answer(services, request), services),
    })),
  })

  async function changed(reply: PageReply, services: Services): Promise<PageReply> {
    const { location = '' } = reply.headers
    if (!location.includes('result=')) return reply
    const url = new URL(location)
    await change(url, services)
    return { ...reply, headers: { ...reply.headers, location: url.href } }
  }
}
