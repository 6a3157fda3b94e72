import type { Contract, Link, Media, Operation, Variation } from '../document/contract.ts'
import { successesOf } from '../document/responses.ts'
import type { SetupStep } from '../model/case.ts'
import type { Parts } from '../request/parts.ts'
import { resolved } from '../request/runtimeExpression.ts'
import type { Random, RandomSource } from '../values/random.ts'
import { withUniqueMembers } from '../values/uniqueMembers.ts'
import type { Arrival } from './arrival.ts'
import { type BaseOptions, baseParts, withMembers } from './baseParts.ts'
import { impliedWay, inventedIn } from './impliedWay.ts'
import type { Planned } from './stepOf.ts'

/** Longest chain of links that is followed back. */
const longestChain = 4

/** Finds the steps that create what an operation's path names, by following links of the document back. */
export class Planner {
  readonly contract: Contract
  readonly randomFor: RandomSource
  /** Every link of the document. */
  readonly arrivals: readonly (Arrival & { readonly target: Operation })[]
  readonly #operations: ReadonlyMap<string, Operation>
  readonly #views = new Map<Operation, Parts>()

  constructor(contract: Contract, randomFor: RandomSource) {
    this.contract = contract
    this.randomFor = randomFor
    this.#operations = new Map(contract.operations.map((operation) => [operation.id, operation]))
    this.arrivals = contract.operations.flatMap((source) => this.#departures(source))
  }

  operation(id: string): Operation | undefined {
    return this.#operations.get(id)
  }

  /** See {@link baseParts}. */
  base(operation: Operation, random: Random, options: BaseOptions = {}): Parts {
    const parts = baseParts(this.contract.source, operation, random, options)
    return this.#unique(operation, parts, random, options.media)
  }

  /** The parameters of an operation that shows the state. All cases share them. */
  viewed(operation: Operation): Parts {
    const known = this.#views.get(operation)
    if (known !== undefined) return known
    const parts = this.base(operation, this.randomFor(`${this.contract.name}/state`))
    this.#views.set(operation, parts)
    return parts
  }

  #unique({ body }: Operation, parts: Parts, random: Random, media: Media | undefined = body?.media[0]): Parts {
    if (parts.body === undefined) return parts
    return { ...parts, body: withUniqueMembers(this.contract.source, media, parts.body, random) }
  }

  /** The steps that create what an operation's path names, and the request that uses their replies. */
  prepared(
    operation: Operation,
    random: Random,
    options: BaseOptions = {},
  ): { before: Planned[]; parts: Planned['parts']; given: readonly SetupStep[] } {
    const { via, members = {} } = options
    const arrival = via === undefined ? this.#wayTo(operation, new Set()) : this.#along(via, operation)
    const base = this.base(operation, random, options)
    if (arrival === undefined) {
      const invented = inventedIn(this.contract, operation) === undefined ? {} : { invented: nothingBrings(operation) }
      return { before: [], parts: () => ({ ...base, ...invented }), given: [] }
    }
    const before = this.#chain(arrival, random, new Set([operation.id]))
    const { link } = arrival
    const following = this.following(link, before, base, random)
    const parts: Planned['parts'] = (replies, receiver) => {
      const asked = following(replies, receiver)
      return { ...asked, body: withMembers(asked.body, members) }
    }
    return { before, parts: via === undefined ? following : parts, given: link.variation.meanwhile }
  }

  /** The steps up to and including the source of a link. */
  chainOf(arrival: Arrival, random: Random): Planned[] {
    return this.#chain(arrival, random, new Set())
  }

  /** A request with the values that a link takes from the last of the steps before it. */
  following(link: Link, before: readonly Planned[], base: Parts, random: Random): Planned['parts'] {
    const source = before.at(-1)
    const [media] = this.operation(link.operationId)?.body?.media ?? []
    const written = withUniqueMembers(this.contract.source, media, link.variation.body, random)
    return (replies, receiver) => {
      const reply = replies[before.length - 1]
      if (source === undefined || reply === undefined) return base
      const context = { parts: source.parts(replies, receiver), reply }
      const target = this.operation(link.operationId)
      const parts = {
        path: { ...base.path },
        query: { ...base.query },
        header: { ...base.header },
        cookie: { ...base.cookie },
      }
      let invented: Pick<Parts, 'invented'> = {}
      for (const [key, expression] of Object.entries(link.variation.parameters)) {
        const value = resolved(expression, context)
        const parameter = target?.parameters.find((one) => key === one.name || key === `${one.in}.${one.name}`)
        if (parameter !== undefined && value !== undefined) parts[parameter.in][parameter.name] = value
        else if (link.isImplied && target !== undefined) invented = { invented: nothingBrings(target) }
      }
      const body = written === undefined ? base.body : resolved(written, context)
      return { ...parts, ...(body !== undefined && { body }), ...invented }
    }
  }

  /** A link may name a request example: the nearest earlier step that has an example of that name uses it. */
  #chain(arrival: Arrival, random: Random, above: ReadonlySet<string>, inherited?: Variation): Planned[] {
    const { source, link } = arrival
    const wanted = inherited?.example === undefined ? link.variation : inherited
    const { example } = wanted
    const isHere = example === undefined || source.body?.media[0]?.examples.has(example) === true
    const within = new Set(above).add(source.id)
    const earlier = within.size > longestChain ? undefined : this.#wayTo(source, within)
    const base = this.base(source, random, isHere ? { example, members: wanted.request } : {})
    const before = earlier === undefined ? [] : this.#chain(earlier, random, within, isHere ? undefined : wanted)
    const parts = earlier === undefined ? () => base : this.following(earlier.link, before, base, random)
    const statuses = this.#leading(source, link)
    const given = earlier?.link.variation.meanwhile ?? []
    const { reads } = link.variation
    return [
      ...before,
      {
        operation: source,
        media: source.body?.media[0],
        parts,
        expect: { statuses },
        isPreparation: true,
        given,
        reads,
      },
    ]
  }

  /** The statuses of the source that document a link to the same operation. */
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

  /** The first link of this name that leads to an operation. */
  #along(name: string, { id }: Operation): Arrival | undefined {
    return this.arrivals.find(({ link }) => link.operationId === id && link.name === name)
  }

  /**
   * The link that fills an operation's path parameters, or that the document says to lead to it; one from a POST or PUT if there is one, and {@link impliedWay} if none. One
   * that also needs setup (`x-meanwhile`) only if all do.
   */
  #wayTo(operation: Operation, above: ReadonlySet<string>): Arrival | undefined {
    const names = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
    const ways = this.arrivals.filter(
      ({ source, link }) =>
        link.operationId === operation.id &&
        isPlain(link) &&
        source.id !== operation.id &&
        !above.has(source.id) &&
        (link.variation.leads ||
          names.some((name) => {
            const { parameters } = link.variation
            return parameters[name] !== undefined || parameters[`path.${name}`] !== undefined
          })),
    )
    const unaided = ways.filter(({ link }) => link.variation.meanwhile.length === 0)
    const usable = unaided.length > 0 ? unaided : ways
    const way = usable.find(({ source }) => source.method === 'POST' || source.method === 'PUT') ?? usable[0]
    return way ?? impliedWay(this.contract, operation, above)
  }
}

function nothingBrings({ id }: Operation): string {
  return `no link leads to ${id}, and nothing else brings an id`
}

/** Whether a link needs only the reply before it: no setup, no passing time, no other status. */
export function isPlain({ variation }: Link): boolean {
  const { row, status, after, given, changes } = variation
  return [row, status, after].every((one) => one === undefined) && given.length + Object.keys(changes).length === 0
}
