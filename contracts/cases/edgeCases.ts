import { isDeepStrictEqual } from 'node:util'
import type { Media, Operation } from '../document/contract.ts'
import { responseFor, successesOf } from '../document/responses.ts'
import type { Case } from '../model/case.ts'
import { asParts, type Parts, placedAt, valueAt } from '../request/parts.ts'
import type { Location } from '../values/locations.ts'
import type { Random } from '../values/random.ts'
import { uniqueText } from '../values/uniqueMembers.ts'
import { type Variant, variants } from '../values/variants.ts'
import { isDocumented } from './isDocumented.ts'
import { type DeriveContext, newCase, planned, stepsOf } from './newCase.ts'
import { baseFor, requestSetup } from './requestSetup.ts'

const bounds = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems']

/** A request at each bound of the schema, with each `enum` value and with each branch. What a bound allows is accepted. */
export function edgeCases(
  context: DeriveContext,
  operation: Operation,
  media: Media | undefined,
  mark: string,
): Case[] {
  const setup = requestSetup(context, operation, media)
  return setup.locations.flatMap((location) => {
    if (location.path.length < 2 && location.path[0] !== 'body') return []
    const base = baseFor(setup, location)
    if (base === undefined) return []
    const edges = variants(location, setup.sample).map((edge) => withShownItems(edge, location, base.parts))
    return edges.flatMap(({ label, value }) => {
      const isUnique =
        media?.unique.some((place) => place === `/${location.path.slice(1).map(String).join('/')}`) === true
      const changeTo =
        (placed: unknown) =>
        (parts: Parts): Parts =>
          asParts(placedAt(location.prepare(parts), location.path, placed))
      if (!setup.isValid(changeTo(value)(base.parts))) return []
      return newCase(context, operation, 'valid', `${mark}${location.label}/${label}`, (random) => {
        const change = changeTo(isUnique && typeof value === 'string' ? ofLength(value, location, random) : value)
        const { before, last } = planned(context, operation, random, {}, { media, example: base.example })
        const isShown = bounds.includes(label) && isDocumented(operation, media, before.length > 0)
        const statuses = isShown ? acceptedStatuses(operation, location) : undefined
        return stepsOf(
          context,
          before,
          { ...last, expect: { ...(statuses !== undefined && { statuses }) } },
          { change },
        )
      })
    })
  })
}

/**
 * Statuses of a request that differs from a documented one by an allowed bound: a success, 404 where the value may name something
 * that is not there, and the refusals that the document names beside the schema (`x-refusable`). Undefined: any.
 */
function acceptedStatuses(operation: Operation, { schema }: Location): readonly number[] | undefined {
  const { 'x-refusable': refusable } = schema
  if (refusable === true) return undefined
  const unknown = responseFor(operation, 404)?.key === '404' ? [404] : []
  const named = [refusable].flat().filter((status) => typeof status === 'number')
  return [...successesOf(operation), ...unknown, ...named]
}

/**
 * A list of the smallest or largest size repeats the items that the example shows. Generated items stay where items must differ, and
 * where the service may refuse a list, since each item of an accepted one has an effect.
 */
function withShownItems({ label, value }: Variant, { schema, path }: Location, parts: Parts): Variant {
  const shown = valueAt(parts, path)
  if (schema['uniqueItems'] === true || schema['x-refusable'] !== undefined) return { label, value }
  if (!Array.isArray(value) || !Array.isArray(shown)) return { label, value }
  if (shown.length === 0 || isDeepStrictEqual(value, shown)) return { label, value }
  return { label, value: value.map((_, at): unknown => shown[at % shown.length]) }
}

/** A text of the same length that belongs to the case alone, if the pattern lets it. */
function ofLength(text: string, { schema: { pattern } }: Location, random: Random): string {
  return uniqueText({ pattern, maxLength: text.length }, text, random)
}
