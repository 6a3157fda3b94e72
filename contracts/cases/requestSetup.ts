import type { Media, Operation } from '../document/contract.ts'
import { isForm, isMultipart } from '../document/mediaType.ts'
import { asParts, type Parts } from '../request/parts.ts'
import { requestSchema } from '../request/requestSchema.ts'
import type { SchemaCheck } from '../schema/schemaCheck.ts'
import { type Location, locations } from '../values/locations.ts'
import type { Random } from '../values/random.ts'
import type { Planner } from './planner.ts'

/** What is needed to vary an operation's request in one place. */
export interface RequestSetup {
  readonly locations: readonly Location[]
  readonly isValid: (parts: Parts) => boolean
  /** Valid requests, from the documented examples in order. */
  readonly bases: readonly Base[]
}

export interface Base {
  readonly example: string | undefined
  readonly parts: Parts
}

export function requestSetup(
  planner: Planner,
  check: SchemaCheck,
  operation: Operation,
  media: Media | undefined,
  random: Random,
): RequestSetup {
  const schema = requestSchema(operation, media)
  const check1 = check(schema)
  const sample = { root: planner.contract.source, random, size: 'minimal' } as const
  const isValid = (parts: Parts): boolean => check1(parts).length === 0
  const examples: (string | undefined)[] = [...(media?.examples.keys() ?? [])]
  if (examples.length === 0) examples.push(undefined)
  return {
    locations: locations(schema, {
      sample,
      isForm: media !== undefined && (isForm(media.type) || isMultipart(media.type)),
    }),
    isValid,
    bases: examples.map((example) => ({ example, parts: planner.base(operation, random, { example, media }) })),
  }
}

/** The first base that stays valid when the location is added to it. */
export function baseFor(setup: RequestSetup, location: Location): Base | undefined {
  return setup.bases.find(({ parts }) => setup.isValid(asParts(location.prepare(parts))))
}
