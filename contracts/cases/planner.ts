import type { Contract, Link, Operation, Response, Variation } from '../document/contract.ts'
import { successesOf } from '../document/responses.ts'
import type { Parts } from '../request/parts.ts'
import { resolved } from '../request/runtimeExpression.ts'
import type { Dice, Roll } from '../values/dice.ts'
import { type BaseOptions, baseParts } from './baseParts.ts'
import type { Planned } from './stepOf.ts'

/** A link seen from its target. */
export interface Arrival {
  readonly source: Operation
  readonly response: Response
  readonly link: Link
}

/** How far back a chain of links is followed. */
const longestChain = 4

/** Finds what has to be done before the operations of a document: chains of links that make what they name. */
export class Planner {
  readonly contract: Contract
  readonly roll: Roll
  /** Every link of the document, from where it starts. */
  readonly arrivals: readonly (Arrival & { readonly target: Operation })[]
  readonly #operations: ReadonlyMap<string, Operation>

  constructor(contract: Contract, roll: Roll) {
    this.contract = contract
    this.roll = roll
    this.#operations = new Map(contract.operations.map((operation) => [operation.id, operation]))
    this.arrivals = contract.operations.flatMap((source) => this.#departures(source))
  }

  operation(id: string): Operation | undefined {
    return this.#operations.get(id)
  }

  /** A good request: documented examples where there are any, drawn values elsewhere. */
  base(operation: Operation, dice: Dice, options: BaseOptions = {}): Parts {
    return baseParts(this.contract.source, operation, dice, options)
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

  #departures(source: Operation): (Arrival & { readonly target: Operation })[] {
    return source.responses.flatMap((response) =>
      response.links.flatMap((link) => {
        const target = this.operation(link.operationId)
        return target === undefined ? [] : [{ source, response, link, target }]
      }),
    )
  }

  /** The link that gives an operation what its path names; one from an operation that makes things before one that shows them. */
  #wayTo(operation: Operation, above: ReadonlySet<string>): Arrival | undefined {
    const names = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
    const ways = this.arrivals.filter(
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
}

/** Whether nothing but the reply before it is needed to follow a link. */
export function isPlain({ variation }: Link): boolean {
  const { row, status, after, given, changes } = variation
  return [row, status, after].every((one) => one === undefined) && given.length + Object.keys(changes).length === 0
}
