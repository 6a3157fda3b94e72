import type { Media, Operation } from '../document/contract.ts'
import { isForm, isMultipart } from '../document/mediaType.ts'
import { asSent } from '../request/asSent.ts'
import { asParts, type Parts } from '../request/parts.ts'
import { requestSchema } from '../request/requestSchema.ts'
import type { SchemaErrors } from '../schema/schemaCheck.ts'
import { type Location, locations } from '../values/locations.ts'
import type { SampleOptions } from '../values/sampleValue.ts'
import type { DeriveContext } from './newCase.ts'

/** What is needed to vary an operation's request in one place. */
export interface RequestSetup {
  readonly locations: readonly Location[]
  readonly isValid: (parts: Parts) => boolean
  /** The errors that the receiver finds. */
  readonly errorsOf: (parts: Parts) => SchemaErrors
  /** Valid requests, from the documented examples in order. */
  readonly bases: readonly Base[]
  readonly sample: SampleOptions
}

export interface Base {
  readonly example: string | undefined
  readonly parts: Parts
}

export function requestSetup(
  { planner, check }: DeriveContext,
  operation: Operation,
  media: Media | undefined,
): RequestSetup {
  const { name, source: root } = planner.contract
  const random = planner.randomFor(`${name}/${operation.id}`)
  const sample: SampleOptions = { root, random, size: 'minimal' }
  const schema = requestSchema(operation, media)
  const checked = check(schema)
  const errorsOf = (parts: Parts): SchemaErrors => checked(asSent(parts, media))
  const names = [...(media?.examples.keys() ?? [])]
  const examples = names.length > 0 ? names : [undefined]
  return {
    locations: locations(schema, {
      sample,
      isForm: media !== undefined && (isForm(media.type) || isMultipart(media.type)),
    }),
    isValid: (parts) => errorsOf(parts).length === 0,
    errorsOf,
    bases: examples.map((example) => ({ example, parts: planner.base(operation, random, { example, media }) })),
    sample,
  }
}

/** The first base that stays valid when the location is added to it. */
export function baseFor(setup: RequestSetup, location: Location): Base | undefined {
  return setup.bases.find(({ parts }) => setup.isValid(asParts(location.prepare(parts))))
}
