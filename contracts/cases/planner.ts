import type { JsonObject } from '../../specs/openapi/index.ts'
import type { CaseRequest, Expectation, Identity, Step, StepReply } from '../case.ts'
import type { Contract, Link, Media, Operation, Response, Variation } from '../document/contract.ts'
import { successesOf } from '../document/documents.ts'
import { resolved } from './expression.ts'
import { type Encoding, encodeRequest } from './request/encodeRequest.ts'
import type { Change, Parts } from './request/parts.ts'
import { placedAt } from './request/place.ts'
import type { Dice, Roll } from './values/dice.ts'
import { flatten } from './values/flatten.ts'
import { pathOf } from './values/lookUp.ts'
import { sampleValue } from './values/sampleValue.ts'
import { typesOf } from './values/typesOf.ts'

/** A request that is still to be written: it may need the replies to those before it. */
export interface Planned {
  readonly operation: Operation
  readonly media: Media | undefined
  readonly parts: (replies: readonly StepReply[], receiver?: string) => Parts
  readonly expect: Expectation
  readonly isPreparation?: boolean
}

export interface BaseOptions {
  /** A named example of the body; the first when absent. */
  readonly example?: string | undefined
  readonly media?: Media | undefined
  /** Every parameter, instead of the required ones. */
  readonly all?: boolean
  /** Members of the body that are otherwise, by JSON pointers; null takes one away. */
  readonly members?: JsonObject
}

/** A link seen from its target. */
export interface Arrival {
  readonly source: Operation
  readonly response: Response
  readonly link: Link
}

/** How far back a chain of links is followed. */
const longestChain = 4

/** Makes the requests of a document's operations, and finds what has to be done before them. */
export class Planner {
  readonly contract: Contract
  readonly roll: Roll
  readonly #operations: ReadonlyMap<string, Operation>

  constructor(contract: Contract, roll: Roll) {
    this.contract = contract
    this.roll = roll
    this.#operations = new Map(contract.operations.map((operation) => [operation.id, operation]))
  }

  operation(id: string): Operation | undefined {
    return this.#operations.get(id)
  }

  /** Every link of the document, from where it starts. */
  arrivals(): readonly (Arrival & { readonly target: Operation })[] {
    return this.contract.operations.flatMap((source) =>
      source.responses.flatMap((response) =>
        response.links.flatMap((link) => {
          const target = this.operation(link.operationId)
          return target === undefined ? [] : [{ source, response, link, target }]
        }),
      ),
    )
  }

  /** A good request: documented examples where there are any, drawn values elsewhere. */
  base(
    operation: Operation,
    dice: Dice,
    { example, media = operation.body?.media[0], all = false, members = {} }: BaseOptions = {},
  ): Parts {
    const parts: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {}, cookie: {} }
    for (const parameter of operation.parameters) {
      if (!parameter.required && !all) continue
      const [shown] = parameter.examples
      const isKey = /idempotency/i.test(parameter.name)
      const values = parts[parameter.in]
      if (values === undefined) continue
      values[parameter.name] = isKey
        ? dice.stamp
        : (shown ?? this.#drawn(parameter.schema, parameter.name, parameter.in, dice))
    }
    const { path = {}, query = {}, header = {}, cookie = {} } = parts
    const [first] = media?.examples.values() ?? []
    const shown = example === undefined ? first : media?.examples.get(example)
    const isSent = media !== undefined && (shown !== undefined || all || operation.body?.required === true)
    const whole = isSent
      ? (shown ?? sampleValue(media.schema, { root: this.contract.source, dice, size: 'minimal' }))
      : undefined
    const body = Object.entries(members).reduce<unknown>(
      (one, [place, value]) => placedAt(one, pathOf(place), value ?? undefined),
      whole,
    )
    return { path, query, header, cookie, ...(body !== undefined && { body }) }
  }

  /** What has to go before an operation so that the things that its path names exist; and how its request then begins. */
  prepared(
    operation: Operation,
    dice: Dice,
    options: BaseOptions = {},
  ): { before: Planned[]; parts: Planned['parts'] } {
    const arrival = this.#wayTo(operation, new Set())
    const base = this.base(operation, dice, options)
    if (arrival === undefined) return { before: [], parts: () => base }
    const before = this.#chain(arrival, dice, new Set([operation.id]))
    return { before, parts: this.following(arrival.link, before, base) }
  }

  /** The steps up to and with the source of a link. */
  chainOf(arrival: Arrival, dice: Dice): Planned[] {
    return this.#chain(arrival, dice, new Set())
  }

  /** A request that carries what a link says out of the last of these steps. */
  following(link: Link, before: readonly Planned[], base: Parts): Planned['parts'] {
    const source = before.at(-1)
    return (replies, receiver) => {
      const reply = replies[before.length - 1]
      if (source === undefined || reply === undefined) return base
      const seen = { parts: source.parts(replies, receiver), reply }
      const target = this.operation(link.operationId)
      const parts = {
        path: { ...base.path },
        query: { ...base.query },
        header: { ...base.header },
        cookie: { ...base.cookie },
      }
      for (const [key, expression] of Object.entries(link.variation.parameters)) {
        const value = resolved(expression, seen)
        const parameter = target?.parameters.find((one) => key === one.name || key === `${one.in}.${one.name}`)
        if (parameter !== undefined && value !== undefined) parts[parameter.in][parameter.name] = value
      }
      const body = link.variation.body === undefined ? base.body : resolved(link.variation.body, seen)
      return { ...parts, ...(body !== undefined && { body }) }
    }
  }

  /** The example that a link names, with the members that it has otherwise, is taken by the first of the steps before it that has one of that name. */
  #chain(arrival: Arrival, dice: Dice, above: ReadonlySet<string>, inherited?: Variation): Planned[] {
    const { source, link } = arrival
    const wanted = inherited?.example === undefined ? link.variation : inherited
    const { example } = wanted
    const isHere = example === undefined || source.body?.media[0]?.examples.has(example) === true
    const within = new Set(above).add(source.id)
    const earlier = within.size > longestChain ? undefined : this.#wayTo(source, within)
    const base = this.base(source, dice, isHere ? { example, members: wanted.request } : {})
    const before = earlier === undefined ? [] : this.#chain(earlier, dice, within, isHere ? undefined : wanted)
    const parts = earlier === undefined ? () => base : this.following(earlier.link, before, base)
    const statuses = this.#leading(source, link)
    return [
      ...before,
      { operation: source, media: source.body?.media[0], parts, expect: { statuses }, isPreparation: true },
    ]
  }

  /** The statuses of the source under which the link, or one to the same place, stands. */
  #leading(source: Operation, link: Link): number[] {
    const keys = source.responses
      .filter(({ links }) => links.some((other) => other.operationId === link.operationId))
      .map(({ key }) => Number(key))
      .filter((status) => status > 0)
    return keys.length > 0 ? keys : successesOf(source)
  }

  /** The link that gives an operation what its path names; one from an operation that makes things before one that shows them. */
  #wayTo(operation: Operation, above: ReadonlySet<string>): Arrival | undefined {
    const names = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
    const ways = this.arrivals().filter(
      ({ source, link }) =>
        link.operationId === operation.id &&
        isPlain(link) &&
        source.id !== operation.id &&
        !above.has(source.id) &&
        names.some((name) => {
          const { parameters } = link.variation
          return parameters[name] !== undefined || parameters[`path.${name}`] !== undefined
        }),
    )
    return ways.find(({ source }) => source.method === 'POST' || source.method === 'PUT') ?? ways[0]
  }

  #drawn(schema: unknown, name: string, place: keyof Parts, dice: Dice): unknown {
    const flat = flatten(this.contract.source, schema)
    const isFree =
      typesOf(flat).includes('string') &&
      ['enum', 'const', 'pattern', 'format', 'example', 'examples', 'default'].every((word) => flat[word] === undefined)
    if (place === 'path' && isFree) return `case-${dice.stamp}`.slice(0, Number(flat['maxLength'] ?? 64))
    // A list without items can't be told from one that is not sent.
    const sent = typesOf(flat).includes('array')
      ? { ...flat, minItems: Math.max(1, Number(flat['minItems'] ?? 0)) }
      : schema
    return sampleValue(sent, { root: this.contract.source, dice, size: 'minimal' }, name)
  }

  /** Writes a planned request. */
  step(
    planned: Planned,
    more: {
      change?: Change
      encoding?: Encoding
      identity?: Identity
      rewrite?: (request: CaseRequest) => CaseRequest
    } = {},
  ): Step {
    const { operation, media, expect, isPreparation } = planned
    const { change = (parts) => parts, encoding, identity, rewrite = (request) => request } = more
    const accept = acceptOf(operation)
    return {
      operationId: operation.id,
      expect,
      ...(identity !== undefined && { identity }),
      ...(isPreparation !== undefined && { isPreparation }),
      request(replies, receiver) {
        const type = media?.type
        return rewrite(
          encodeRequest(operation, change(planned.parts(replies, receiver)), {
            accept,
            ...(type !== undefined && { type }),
            ...encoding,
          }),
        )
      },
    }
  }
}

/** Whether nothing but the reply before it is needed to follow a link. */
export function isPlain({ variation }: Link): boolean {
  const { row, status, after, given, changes } = variation
  return [row, status, after].every((one) => one === undefined) && given.length + Object.keys(changes).length === 0
}

/** The first media type of the first success; anything else is taken too. */
function acceptOf(operation: Operation): string {
  const success = operation.responses.find(({ key }) => key.startsWith('2')) ?? operation.responses[0]
  const type = success?.media[0]?.type.split(';')[0]
  return type === undefined ? '*/*' : `${type}, */*;q=0.1`
}
