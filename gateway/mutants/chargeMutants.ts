import type { Services, Visit } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import type { PageRequest } from '../capability/page.ts'
import { authorisationIdOf } from '../cards/changeAuthorisation.ts'
import { followUpKind } from '../cards/followUpJobs.ts'
import type { CardAuthorisationRow } from '../cards/tables.ts'
import { cardKinds } from '../checkout/card/capture.ts'
import { readReference, type ShownAuthorisation } from '../rails/acquirer/authorisation.ts'
import { callbackPaths } from '../rails/callbackPaths.ts'
import { majorUnits } from '../runtime/money.ts'
import { callerOf } from './callerOf.ts'
import { credit, withAcquirer } from './cardMutants.ts'
import { replacing } from './replacing.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

type Alter = ScenarioMutant['alter']

/** Cards and checkouts that are charged twice, for nothing, or in another's name. @see docs/gateway.md#cards */
export const chargeMutants: readonly ScenarioMutant[] = [
  {
    name: 'captured-twice',
    about: 'credits the float again when a captured authorisation is captured',
    alter: capturing(async (reply, row, visit, amount) => {
      if (reply.status === 409 && row?.status === 'Captured') await credit(visit, amount)
    }),
  },
  {
    name: 'part-credited-in-full',
    about: 'credits the float with all that was held when a part of it is captured',
    alter: capturing(async (reply, row, visit, amount) => {
      const rest = row === undefined ? 0 : majorUnits(row.amount) - amount
      if (reply.status === 200 && rest > 0) await credit(visit, rest)
    }),
  },
  {
    name: 'order-paid-twice',
    about: 'authorises an order again that has a live authorisation',
    alter(definition) {
      const { CardPayments_Authorize } = definition.operations
      const changed: typeof CardPayments_Authorize = async (request, context) => {
        const reply = await CardPayments_Authorize(request, context)
        if (reply.status !== 409) return reply
        const { orderId: _, ...body } = request.body
        return CardPayments_Authorize({ ...request, body }, context)
      }
      return replacing(definition, { CardPayments_Authorize: changed })
    },
  },
  {
    name: 'refused-challenge-authorised',
    about: 'calls an authorisation authorised whose holder has refused it',
    alter: (definition) =>
      withAcquirer(definition, (acquirer) => ({
        ...acquirer,
        authenticate: async (...request) =>
          shownAs('authenticationFailed', 'authorised', await acquirer.authenticate(...request)),
        find: async (...request) => shownAs('authenticationFailed', 'authorised', await acquirer.find(...request)),
      })),
  },
  {
    name: 'challenge-skipped',
    about: 'captures without having the bank ask the shopper',
    alter: (definition) =>
      withAcquirer(definition, (acquirer) => ({
        ...acquirer,
        authorise: async (...request) =>
          shownAs('challengeRequired', 'authorised', await acquirer.authorise(...request)),
      })),
  },
  {
    name: 'acquirer-never-asked',
    about: 'never asks the acquirer what became of a request',
    alter: withoutJobs(followUpKind),
  },
  {
    name: 'card-callback-believed',
    about: 'calls an authorisation captured when a callback says so',
    alter: hearing(async (services, row, status) => {
      if (status === 'captured') await setStatus(services, row, 'Captured')
    }),
  },
  {
    name: 'last-card-callback-trusted',
    about: 'calls a captured authorisation cancelled when a later callback says so',
    alter: hearing(async (services, row, status) => {
      if (status === 'cancelled') await setStatus(services, row, 'Cancelled')
    }),
  },
  {
    name: 'foreign-authorisation-captured',
    about: "captures another client's authorisation",
    alter(definition) {
      const { CardPayments_Capture } = definition.operations
      const changed: typeof CardPayments_Capture = async (request, context) => {
        const owner = (await authorisationOf(context, request.body.authorizationId))?.client_id
        if (owner === undefined) return CardPayments_Capture(request, context)
        return CardPayments_Capture(request, { ...context, caller: { ...callerOf(context), clientId: owner } })
      }
      return replacing(definition, { CardPayments_Capture: changed })
    },
  },
  {
    name: 'sandbox-charges-live-card',
    about: 'charges a card through the live acquirer for a sandbox key',
    alter(definition) {
      const { CardPayments_Authorize } = definition.operations
      return replacing(definition, {
        CardPayments_Authorize: (request, context) =>
          CardPayments_Authorize(request, { ...context, caller: { ...callerOf(context), side: 'live' } }),
      })
    },
  },
  {
    name: 'foreign-card-payments-listed',
    about: "lists other clients' payments by card",
    alter(definition) {
      const { Reports_CardTransactions } = definition.operations
      return replacing(definition, {
        Reports_CardTransactions: (request, context) => Reports_CardTransactions(request, asStaff(context)),
      })
    },
  },
  {
    name: 'foreign-checkouts-listed',
    about: "lists other clients' checkouts",
    alter(definition) {
      const { Reports_CheckoutSessions } = definition.operations
      return replacing(definition, {
        Reports_CheckoutSessions: (request, context) => Reports_CheckoutSessions(request, asStaff(context)),
      })
    },
  },
  {
    name: 'stale-card-form-taken',
    about: 'charges a card by a form that was shown before another try',
    alter: takingCards(latestTries),
  },
  {
    name: 'checkout-paid-twice',
    about: 'charges a card for a checkout that was paid',
    alter: takingCards(async (services, request) => {
      await reopen(services, request)
      return latestTries(services, request)
    }),
  },
  {
    name: 'ended-checkout-charged',
    about: 'charges a card for a checkout that was cancelled or has expired',
    alter: takingCards(async (services, request) => {
      await reopen(services, request)
      return request
    }),
  },
  {
    name: 'late-authorisation-kept',
    about: 'leaves money held that is authorised after the end of its checkout',
    alter: withoutJobs(cardKinds.cancel),
  },
  {
    name: 'checkout-expires-in-doubt',
    about: 'lets a checkout expire whose capture is in doubt',
    alter: (definition) => ({
      ...definition,
      configure(services) {
        const configured = definition.configure(services)
        const { live, ...others } = configured.acquirers
        if (live === undefined) return configured
        const capture: typeof live.capture = async (...request) => {
          const answer = await live.capture(...request)
          await services.database.updateTable('checkout_sessions').set({ is_capturing: 0 }).execute()
          return answer
        }
        return { ...configured, acquirers: { ...others, live: { ...live, capture } } }
      },
    }),
  },
]

type Operations = GatewayDefinition['operations']
type CaptureReply = Awaited<ReturnType<Operations['CardPayments_Capture']>>

/** Does something after each capture. `amount`: in major units. */
function capturing(
  after: (reply: CaptureReply, row: CardAuthorisationRow | undefined, visit: Visit, amount: number) => Promise<void>,
): Alter {
  return (definition) => {
    const { CardPayments_Capture } = definition.operations
    const changed: typeof CardPayments_Capture = async (request, context) => {
      const reply = await CardPayments_Capture(request, context)
      const { authorizationId, amount } = request.body
      await after(reply, await authorisationOf(context, authorizationId), context, amount)
      return reply
    }
    return replacing(definition, { CardPayments_Capture: changed })
  }
}

/** The answer of the acquirer with another status where it has this one. */
function shownAs<Answer extends { readonly kind: string }>(
  status: ShownAuthorisation['status'],
  shown: ShownAuthorisation['status'],
  answer: Answer | { readonly kind: 'answered'; readonly authorisation: ShownAuthorisation },
): Answer | { readonly kind: 'answered'; readonly authorisation: ShownAuthorisation } {
  if (!('authorisation' in answer) || answer.authorisation.status !== status) return answer
  return { ...answer, authorisation: { ...answer.authorisation, status: shown, challenge: null } }
}

/** Drops the jobs of a kind. */
function withoutJobs(dropped: string): Alter {
  return (definition) => ({
    ...definition,
    configure(services) {
      const configured = definition.configure(services)
      const { jobs } = configured
      const add: typeof jobs.add = (writing, added) =>
        jobs.add(
          writing,
          added.filter(({ kind }) => kind !== dropped),
        )
      return { ...configured, jobs: { ...jobs, add } }
    },
  })
}

/** Does something with an authorisation when a callback has told of it. */
function hearing(
  after: (services: Services, row: CardAuthorisationRow, status: string | undefined) => Promise<void>,
): Alter {
  return (definition) => {
    const path = callbackPaths.acquirer
    const receive = definition.callbackReceivers[path]
    if (receive === undefined) throw new Error('nothing hears the acquirer')
    const changed: typeof receive = async (services, body, ...rest) => {
      const answer = await receive(services, body, ...rest)
      const row = await authorisationOf(services, authorisationIdOf(readReference(body) ?? ''))
      if (row !== undefined) await after(services, row, /"status":\s*"(\w+)"/.exec(body)?.[1])
      return answer
    }
    return { ...definition, callbackReceivers: { ...definition.callbackReceivers, [path]: changed } }
  }
}

function setStatus(
  { database }: Services,
  { id }: CardAuthorisationRow,
  status: CardAuthorisationRow['status'],
): Promise<unknown> {
  return database.updateTable('card_authorisations').set({ status }).where('id', '=', id).execute()
}

/** Changes the form by which a shopper pays by card. */
function takingCards(change: (services: Services, request: PageRequest) => Promise<PageRequest>): Alter {
  return (definition) => ({
    ...definition,
    pages: definition.pages.map((page) =>
      page.path === '/checkout/:sessionId/card'
        ? { ...page, answer: async (services, request) => page.answer(services, await change(services, request)) }
        : page,
    ),
  })
}

async function latestTries({ database }: Services, request: PageRequest): Promise<PageRequest> {
  const { sessionId = '' } = request.params
  const attempts = database.selectFrom('checkout_attempts').select('id').where('session_id', '=', sessionId)
  return { ...request, form: { ...request.form, tries: String((await attempts.execute()).length) } }
}

async function reopen({ database, clock }: Services, { params }: PageRequest): Promise<void> {
  const session = database.updateTable('checkout_sessions').where('id', '=', params['sessionId'] ?? '')
  await session.set({ status: 'Open', expires_at: clock.now() + 3_600_000, ended_at: null }).execute()
}

function authorisationOf(
  { database }: Pick<Services, 'database'>,
  id: string,
): Promise<CardAuthorisationRow | undefined> {
  return database.selectFrom('card_authorisations').selectAll().where('id', '=', id).executeTakeFirst()
}

function asStaff(visit: Visit): Visit {
  return visit.user === undefined ? visit : { ...visit, user: { ...visit.user, clientId: null } }
}
