import { accounts } from '../../gateway/accounts/ledger.ts'
import type { Writing } from '../../gateway/database/writing.ts'
import type { GatewayDefinition } from '../../gateway/index.ts'
import { misplace } from '../../gateway/mutants/misplace.ts'
import type { Acquirer, AcquirerAnswer } from '../../gateway/rails/acquirer/acquirer.ts'
import type { Collections } from '../../gateway/rails/collections.ts'
import { Misreading } from './misreading.ts'
import { configured, type PlantedBug } from './plantedBug.ts'

type Services = Parameters<GatewayDefinition['configure']>[0]
type CardChange = Parameters<Services['cardChanged']>[1]

/** Gateways in which payments by card or at the checkout go wrong. */
export const plantedCards: readonly PlantedBug[] = [
  acquiring('an authorisation without an answer is called declined', (acquirer) => ({
    ...acquirer,
    authorise: async (request, unit) => refusing(await acquirer.authorise(request, unit), 'cardInvalid'),
  })),
  acquiring('an authorisation without an answer is asked for under another name', (acquirer) => ({
    ...acquirer,
    async authorise(request, unit) {
      const answer = await acquirer.authorise(request, unit)
      if (answer.kind === 'unanswered')
        await acquirer.authorise({ ...request, reference: `${request.reference}-2` }, unit)
      return answer
    },
  })),
  acquiring('what the acquirer does not have is not cancelled there', (acquirer) => ({
    ...acquirer,
    async cancel(reference, unit) {
      const known = await acquirer.find(reference, unit)
      return known.kind === 'absent' ? known : acquirer.cancel(reference, unit)
    },
  })),
  capturing('a capture is credited twice', (row) => row.captured_amount ?? 0),
  capturing('what a capture releases is credited, too', (row) => row.amount - (row.captured_amount ?? 0)),
  collecting('a subscriber is asked again when no answer came', (collections) => ({
    ...collections,
    async request(collection, unit) {
      const answer = await collections.request(collection, unit)
      return answer.kind === 'unanswered' ? collections.request(collection, unit) : answer
    },
  })),
  collecting('a request to a subscriber without an answer is called refused', (collections) => ({
    ...collections,
    async request(collection, unit) {
      const answer = await collections.request(collection, unit)
      return answer.kind === 'unanswered' ? { kind: 'refused', reason: answer.reason, isUnsent: false } : answer
    },
  })),
  configured('a session that has ended is paid all the same', (services) => ({
    ...services,
    database: services.database.withPlugin(outliving),
    relaxed: services.relaxed.withPlugin(outliving),
  })),
  configured('what is held for a session that was cancelled is not released', (services) => ({
    ...services,
    jobs: {
      ...services.jobs,
      add: (writing, jobs) =>
        services.jobs.add(
          writing,
          jobs.filter(({ kind }) => kind !== 'cancelCheckoutCard'),
        ),
    },
  })),
  configured('the vault keeps numbers as they are', (services) => ({
    ...services,
    vault: {
      ...services.vault,
      seal: async (number) => ({ keyId: 'model', sealed: number }),
      open: async ({ sealed }) => sealed,
    },
  })),
  {
    name: 'a form of the checkout that was sent before is carried out again',
    alter: (definition) => ({ ...definition, pages: definition.pages.map(takingOldForms) }),
  },
]

function acquiring(name: string, change: (acquirer: Acquirer) => Acquirer): PlantedBug {
  return configured(name, (services) => {
    const { live } = services.acquirers
    return { ...services, acquirers: { ...services.acquirers, live: live && change(live) } }
  })
}

function collecting(name: string, change: (collections: Collections) => Collections): PlantedBug {
  return configured(name, (services) => ({
    ...services,
    collections: { ...services.collections, live: change(services.collections.live) },
  }))
}

/** Credits so much more for each capture, in minor units. */
function capturing(name: string, more: (row: CardChange) => number): PlantedBug {
  return configured(name, (services) => ({
    ...services,
    async cardChanged(writing, row, before) {
      await services.cardChanged(writing, row, before)
      if (row.status === 'Captured') await creditMore(writing, row, more(row))
    },
  }))
}

async function creditMore(writing: Writing, { client_id, side }: CardChange, amount: number): Promise<void> {
  const [from, to] = [accounts.receivable('acquirer', side), accounts.float(client_id)]
  if (amount > 0) await misplace(writing, { from, to, amount, transactionId: null })
}

/** Takes a doubt for a refusal. */
function refusing(answer: AcquirerAnswer, code: string): AcquirerAnswer {
  return answer.kind === 'unanswered' ? { kind: 'refused', code } : answer
}

/** Reads sessions as if they were open a day longer. */
const outliving = new Misreading((row) => {
  const { expires_at: expiresAt } = row
  return [typeof expiresAt === 'number' && 'return_url' in row ? { ...row, expires_at: expiresAt + 86_400_000 } : row]
})

/** Takes any form for the latest. */
function takingOldForms(route: GatewayDefinition['pages'][number]): GatewayDefinition['pages'][number] {
  return {
    ...route,
    async answer(services, request) {
      const own = services.database.selectFrom('checkout_attempts').select('id')
      const tries = await own.where('session_id', '=', request.params['sessionId'] ?? '').execute()
      return route.answer(services, { ...request, form: { ...request.form, tries: String(tries.length) } })
    },
  }
}
