import { accounts, post } from '../accounts/ledger.ts'
import type { Visit } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import { keepSetting } from '../database/settings.ts'
import { write } from '../database/writing.ts'
import type { Acquirer } from '../rails/acquirer/acquirer.ts'
import { uuid } from '../runtime/ids.ts'
import { minorUnits } from '../runtime/money.ts'
import { callerOf } from './callerOf.ts'
import { replacing } from './replacing.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Payments by card that make money, and cards that are told. @see docs/gateway.md#cards */
export const cardMutants: readonly ScenarioMutant[] = [
  {
    name: 'capture-credited-twice',
    about: 'credits the float twice for a capture',
    alter(definition) {
      const { CardPayments_Capture } = definition.operations
      const changed: typeof CardPayments_Capture = async (request, visit) => {
        const reply = await CardPayments_Capture(request, visit)
        if (reply.status === 200) await credit(visit, request.body.amount)
        return reply
      }
      return replacing(definition, { CardPayments_Capture: changed })
    },
  },
  {
    name: 'credited-without-capture',
    about: 'credits the float for a hold that nobody has captured',
    alter(definition) {
      const { CardPayments_Authorize } = definition.operations
      const changed: typeof CardPayments_Authorize = async (request, visit) => {
        const reply = await CardPayments_Authorize(request, visit)
        if (reply.status === 200) await credit(visit, request.body.amount)
        return reply
      }
      return replacing(definition, { CardPayments_Authorize: changed })
    },
  },
  {
    name: 'token-of-another-client',
    about: 'charges the card of a token that another client has made',
    alter(definition) {
      const { CardPayments_Authorize } = definition.operations
      const changed: typeof CardPayments_Authorize = async (request, visit) => {
        const known = visit.database.selectFrom('card_tokens').select('client_id')
        const owner = await known.where('token', '=', request.body.token).executeTakeFirst()
        if (owner === undefined) return CardPayments_Authorize(request, visit)
        return CardPayments_Authorize(request, {
          ...visit,
          caller: { ...callerOf(visit), clientId: owner.client_id },
        })
      }
      return replacing(definition, { CardPayments_Authorize: changed })
    },
  },
  {
    name: 'silent-acquirer-declines',
    about: 'calls an authorisation declined to which the acquirer has given no answer',
    alter: (definition) =>
      withAcquirer(definition, (acquirer) => ({
        ...acquirer,
        async authorise(request, unit) {
          const answer = await acquirer.authorise(request, unit)
          return answer.kind === 'unanswered' ? { kind: 'refused', code: 'cardInvalid' } : answer
        },
      })),
  },
  {
    name: 'silent-capture-dropped',
    about: 'takes a capture without an answer for one that never left',
    alter: (definition) =>
      withAcquirer(definition, (acquirer) => ({
        ...acquirer,
        async capture(id, capture, unit) {
          const answer = await acquirer.capture(id, capture, unit)
          return answer.kind === 'unanswered' ? { ...answer, kind: 'unsent' } : answer
        },
      })),
  },
  {
    name: 'security-code-kept',
    about: 'keeps the security code of a card',
    alter(definition) {
      const { CardPayments_Tokenize } = definition.operations
      const changed: typeof CardPayments_Tokenize = async (request, visit) => {
        await keepSetting(visit.database, `code ${uuid(visit.random)}`, request.body.cvv)
        return CardPayments_Tokenize(request, visit)
      }
      return replacing(definition, { CardPayments_Tokenize: changed })
    },
  },
  {
    name: 'card-number-told',
    about: 'tells the number of a card as its fingerprint',
    alter(definition) {
      const { CardPayments_Tokenize } = definition.operations
      const changed: typeof CardPayments_Tokenize = async (request, visit) => {
        const reply = await CardPayments_Tokenize(request, visit)
        if (reply.status !== 201) return reply
        const told = request.body.cardNumber.padStart(32, '0')
        return { ...reply, body: { ...reply.body, fingerprint: `fp_${told}` } }
      }
      return replacing(definition, { CardPayments_Tokenize: changed })
    },
  },
]

/** Credits the float of the client that calls, in major units, from what the acquirer owes. */
export async function credit(visit: Visit, amount: number): Promise<void> {
  const { clientId, side } = callerOf(visit)
  const [from, to] = [accounts.receivable('acquirer', side), accounts.float(clientId)]
  const posting = `capture:${uuid(visit.random)}`
  await write(visit, (writing) =>
    post(writing, [{ posting, from, to, amount: minorUnits(amount), transactionId: null }]),
  )
}

/** A gateway that has another acquirer for live payments. */
export function withAcquirer(
  definition: GatewayDefinition,
  change: (acquirer: Acquirer) => Acquirer,
): GatewayDefinition {
  return {
    ...definition,
    configure(services) {
      const configured = definition.configure(services)
      const { live, ...others } = configured.acquirers
      return { ...configured, acquirers: { ...others, live: live && change(live) } }
    },
  }
}
