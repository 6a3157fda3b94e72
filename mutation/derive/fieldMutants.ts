import type { Operation } from '../../contracts/index.ts'
import { jsonType, placedAt, valueAt } from '../../contracts/index.ts'
import { parsedJson } from '../../specs/formats/json.ts'
import type { WireReply } from '../../specs/openapi/index.ts'
import type { Mutant } from '../mutant.ts'
import { type DeriveContext, newMutant, onReplies, repliesOf } from './deriveContext.ts'
import { pathsIn, type ReplyPlace, replyPlaces } from './replyPlaces.ts'

/** Each required member of a reply dropped, each type changed, and each value of an enum replaced by one that is not of it. */
export function fieldMutants(context: DeriveContext, operation: Operation): Mutant[] {
  return repliesOf(operation).flatMap(({ status, schema }) =>
    schema === undefined
      ? []
      : replyPlaces(context.contract.source, schema).flatMap((place) =>
          kindsOf(place).map(({ kind, replacements }) => {
            const change = onReplies(context, operation, status, (reply) =>
              brokenAt(context, operation, reply, place, replacements),
            )
            return newMutant(context, operation, kind, [status, ...place.path].join('.'), change)
          }),
        ),
  )
}

interface FieldChange {
  readonly kind: string
  /** The values to put there; `undefined` removes the member. */
  readonly replacements: (value: unknown) => readonly unknown[]
}

function kindsOf({ path, schemas, isRequired }: ReplyPlace): FieldChange[] {
  const isChoice = schemas.some((schema) => 'enum' in schema || 'const' in schema)
  return [
    ...(isRequired && path.at(-1) !== '*' ? [{ kind: 'field-dropped', replacements: () => [undefined] }] : []),
    { kind: 'type-changed', replacements: ofOtherType },
    ...(isChoice ? [{ kind: 'enum-changed', replacements: ofNoChoice }] : []),
  ]
}

/** Values of another type. */
export function ofOtherType(value: unknown): readonly unknown[] {
  return [12_345, 'railyard', true, { railyard: true }].filter((other) => jsonType(other) !== jsonType(value))
}

/** Values of the same type that are not in the enum. */
export function ofNoChoice(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 987_654]
  return typeof value === 'string' ? ['UNHEARD_OF'] : []
}

/** Changes the first place where the change makes the reply undocumented. */
function brokenAt(
  context: DeriveContext,
  operation: Operation,
  reply: WireReply,
  { path }: ReplyPlace,
  replacements: FieldChange['replacements'],
): WireReply | undefined {
  const body = parsedJson(reply.body)
  for (const place of pathsIn(body, path).slice(0, 5)) {
    for (const replacement of replacements(valueAt(body, place))) {
      const broken = { ...reply, body: JSON.stringify(placedAt(body, place, replacement)) }
      if (!context.isDocumented(operation, broken)) return broken
    }
  }
  return undefined
}
