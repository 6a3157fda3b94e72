import assert from 'node:assert/strict'
import type { CardAuthorisationRow } from '../../gateway/cards/tables.ts'
import type { ControlClient } from '../../testing/index.ts'
import { answerOfIssuer } from './answerOfIssuer.ts'
import type { CardCommand, CardKind } from './cardCommand.ts'
import type { GatewayProcess, Heard } from './gatewayProcess.ts'
import { type CardRequest, KeptReplies } from './keptReplies.ts'
import { clients } from './yard.ts'

type Of<Kind extends CardCommand['kind']> = Extract<CardCommand, { readonly kind: Kind }>

/** The numbers that choose what becomes of an authorisation. @see docs/acquirer.md#test-numbers */
export const cardNumbers: Readonly<Record<CardKind, string>> = {
  good: '4111111111111111',
  challenged: '4000000000003220',
  declined: '4000000000000002',
}

/** An answer in base64 that no issuer has given. */
const unasked = 'WQ=='

/** Clients that take payments by card: what they ask for. */
export class CardClients {
  readonly #keys: readonly string[]
  readonly #control: ControlClient
  readonly #world: string
  readonly #seen: Set<string>
  readonly #replies = new KeptReplies()
  /** The tokens of cards, by client and kind. */
  readonly #tokens = new Map<string, string>()
  readonly #wanted = new Map<string, number>()
  readonly #captures = new Map<string, Set<number>>()

  /** @param keys the API keys of the clients. @param seen collects what has happened. */
  constructor(keys: readonly string[], control: ControlClient, world: string, seen: Set<string>) {
    this.#keys = keys
    this.#control = control
    this.#world = world
    this.#seen = seen
  }

  /** How often each amount may be held on each card at most, by `holdName`. */
  get wanted(): ReadonlyMap<string, number> {
    return this.#wanted
  }

  /** Which amounts (minor units) clients have asked to be captured, by the authorisation. */
  get captures(): ReadonlyMap<string, ReadonlySet<number>> {
    return this.#captures
  }

  async run(command: CardCommand, process: GatewayProcess): Promise<void> {
    switch (command.kind) {
      case 'authoriseCard':
        return this.#authorise(command, process)
      case 'verifyCard':
        return this.#verify(command, process)
      case 'captureCard':
        return this.#capture(command, process)
      case 'repeatCard': {
        const request = this.#replies.all.at(command.request)
        if (request !== undefined) await this.#send(request, false, process)
      }
    }
  }

  async #authorise(command: Of<'authoriseCard'>, process: GatewayProcess): Promise<void> {
    const { client, card, amount, order, captured, key, isDoubled } = command
    const token = this.#tokens.get(`${client} ${card}`) ?? (await this.#keep(client, card, process))
    if (token === undefined) return
    const body = { token, amount: amount / 100, currency: 'SLE', ...(order !== undefined && { orderId: order }) }
    const request = { client, path: '/api/CardPayments/authorize', body, key }
    const times = isDoubled && key === undefined ? 2 : 1
    const name = holdName(clients[client]?.id ?? '', cardNumbers[card], amount)
    if (this.#replies.isNew(request)) this.#wanted.set(name, (this.#wanted.get(name) ?? 0) + times)
    await this.#send(request, isDoubled, process)
    const capture = { kind: 'captureCard', authorisation: 0, key: undefined, isDoubled: false } as const
    if (captured !== 'nothing' && process.isAlive) await this.#capture({ ...capture, part: captured }, process)
  }

  /** Has the gateway keep a card. */
  async #keep(client: number, card: CardKind, process: GatewayProcess): Promise<string | undefined> {
    const body = { cardNumber: cardNumbers[card], expiryMonth: 12, expiryYear: 2030, cvv: '123' }
    const [heard] = await this.#send(
      { client, path: '/api/CardPayments/tokenize', body, key: undefined },
      false,
      process,
    )
    if (heard === undefined) return undefined
    assert.equal(heard.status, 201, heard.text)
    const { token } = JSON.parse(heard.text)
    this.#tokens.set(`${client} ${card}`, token)
    return token
  }

  async #verify(
    { authorisation: place, says, key, isDoubled }: Of<'verifyCard'>,
    process: GatewayProcess,
  ): Promise<void> {
    const asked = await latest(process, place, 'ChallengeRequired')
    const row = asked ?? (await latest(process, place))
    // Where no challenge is pending, a client may ask for its verification all the same.
    const paRes = asked === undefined ? unasked : await answerOfIssuer(this.#control, this.#world, asked, says)
    if (row === undefined || paRes === undefined) return
    const body = { authorizationId: row.id, paRes }
    const request = { client: clientOf(row), path: '/api/CardPayments/verify-3ds', body, key }
    await this.#send(request, isDoubled, process)
  }

  async #capture(
    { authorisation: place, part, key, isDoubled }: Of<'captureCard'>,
    process: GatewayProcess,
  ): Promise<void> {
    const row = await latest(process, place)
    if (row === undefined) return
    const amount = Math.floor(row.amount * { whole: 1, half: 0.5, above: 1.5 }[part])
    const body = { authorizationId: row.id, amount: amount / 100 }
    const asked = this.#captures.get(row.id) ?? new Set()
    if (part !== 'above') this.#captures.set(row.id, asked.add(amount))
    await this.#send({ client: clientOf(row), path: '/api/CardPayments/capture', body, key }, isDoubled, process)
  }

  async #send(
    request: CardRequest,
    isDoubled: boolean,
    process: GatewayProcess,
  ): Promise<readonly (Heard | undefined)[]> {
    const { client, path, body, key } = request
    const ask = () =>
      process.ask(path, {
        method: 'POST',
        headers: {
          ...{ authorization: `Bearer ${this.#keys[client]}`, 'content-type': 'application/json' },
          ...(key !== undefined && { 'idempotency-key': key }),
        },
        body: JSON.stringify(body),
      })
    const answers = await Promise.all(isDoubled ? [ask(), ask()] : [ask()])
    const operation = path.slice(path.lastIndexOf('/') + 1)
    for (const heard of answers) {
      this.#seen.add(`${operation} ${heard?.status ?? 'died'}`)
      const isUsual = heard === undefined || [200, 201, 409, 422, 502].includes(heard.status)
      assert.ok(isUsual, `${path} was answered with ${heard?.status} ${heard?.text}`)
      this.#replies.hear(request, heard, !isDoubled)
    }
    return answers
  }
}

/** What holds are compared by: whose they are, on which card, and how much. */
export function holdName(clientId: string, numberOrLast4: string, amount: number): string {
  return `${amount} on ${numberOrLast4.slice(-4)} for ${clientId}`
}

function clientOf({ client_id }: CardAuthorisationRow): number {
  return clients.findIndex(({ id }) => id === client_id)
}

/** An authorisation that belongs to no session, by its place from the latest. */
async function latest(
  { database }: GatewayProcess,
  place: number,
  status?: CardAuthorisationRow['status'],
): Promise<CardAuthorisationRow | undefined> {
  const own = database.selectFrom('card_authorisations').selectAll().where('session_id', 'is', null)
  const rows = await own.orderBy('created_at').orderBy('id').execute()
  return rows.filter((row) => status === undefined || row.status === status).at(-1 - place)
}
