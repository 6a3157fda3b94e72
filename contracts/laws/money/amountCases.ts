import { Big } from 'big.js'
import { type DeriveContext, newCase, planned, stepsOf } from '../../cases/newCase.ts'
import { type RequestSetup, requestSetup } from '../../cases/requestSetup.ts'
import type { Operation } from '../../document/contract.ts'
import type { Case } from '../../model/case.ts'
import { carriesRelation } from '../../relations/carriesRelation.ts'
import { relationsIn } from '../../relations/relationsIn.ts'
import { asParts, type Path, placedAt, valueAt } from '../../request/parts.ts'
import { typesOf } from '../../schema/typesOf.ts'
import type { Location } from '../../values/locations.ts'
import { numberBounds } from '../../values/sampleValue.ts'

/**
 * Amounts of awkward size: many cents, thirds, sums that binary fractions miss, and bounds, for operations whose replies have
 * relations between numbers (`x-relation`). A service may refuse an amount; what it accepts must add up.
 */
export function amountCases(context: DeriveContext, operation: Operation): Case[] {
  return casesWith(context, operation, changesOf)
}

/** Amounts that the document names (`x-amounts`), as halves of its smallest unit that binary fractions round to the wrong side. */
export function namedAmountCases(context: DeriveContext, operation: Operation): Case[] {
  return casesWith(context, operation, ({ path }, parts) =>
    typeof valueAt(parts, path) === 'number' ? operation.amounts.map((value) => replaced(path, value)) : [],
  )
}

function casesWith(context: DeriveContext, operation: Operation, changes: typeof changesOf): Case[] {
  const { source } = context.planner.contract
  const [media] = operation.body?.media ?? []
  const isRelated = operation.responses.some(
    ({ key, media: answers }) =>
      key.startsWith('2') && answers.some(({ schema }) => carriesRelation(source, relationsIn(source), schema)),
  )
  if (media === undefined || !isRelated) return []
  const setup = requestSetup(context, operation, media)
  const amounts = setup.locations.filter(isAmount)
  return setup.bases.flatMap(({ example, parts }) =>
    amounts.flatMap((location) =>
      changes(location, parts).flatMap(({ label, change }) => {
        if (!setup.isValid(asParts(change(parts)))) return []
        const name = ['amounts', example, `${location.label}/${label}`].filter((part) => part !== undefined).join('/')
        return newCase(context, operation, 'law', name, (random) => {
          const { before, last } = planned(
            context,
            operation,
            random,
            {},
            { media, ...(example !== undefined && { example }) },
          )
          return stepsOf(context, before, last, { change: (asked) => asParts(change(asked)) })
        })
      }),
    ),
  )
}

function isAmount({ path, schema }: RequestSetup['locations'][number]): boolean {
  const types = typesOf(schema)
  return path[0] === 'body' && types.includes('number') && schema['enum'] === undefined
}

interface Variation {
  readonly label: string
  readonly change: (parts: unknown) => unknown
}

/** Each awkward amount in the place of the shown one and, in a list, three items whose sum is no binary fraction. */
function changesOf(location: Location, parts: unknown): Variation[] {
  const { path } = location
  const shown = valueAt(parts, path)
  if (typeof shown !== 'number') return []
  const single = awkward(shown, location).map((value) => replaced(path, value))
  const list = path.lastIndexOf(0)
  return list === -1 ? single : [...single, ...listed(path, list)]
}

function replaced(path: Path, value: number): Variation {
  return { label: String(value), change: (asked) => placedAt(asked, path, value) }
}

function awkward(shown: number, { schema }: Location): number[] {
  const { low, high } = numberBounds(schema, false)
  const near = ['1.01', '0.99', '0.333', '1.115', '0.7'].map((factor) =>
    new Big(shown).times(factor).round(2).toNumber(),
  )
  const cent = new Big(shown).plus('0.01').toNumber()
  return [
    ...new Set([...near, cent, 1.15, 0.07, ...(low === undefined ? [] : [low]), ...(high === undefined ? [] : [high])]),
  ]
}

/** Sums of three amounts that differ from the decimal sum when they are added as binary fractions. */
const sums = [
  [0.1, 0.2, 0.3],
  [1.1, 2.2, 33.33],
] as const

function listed(path: Path, list: number): Variation[] {
  const [around, inner] = [path.slice(0, list), path.slice(list + 1)]
  return sums.map((amounts) => ({
    label: amounts.join('+'),
    change(asked: unknown) {
      const item = valueAt(asked, [...around, 0])
      return placedAt(
        asked,
        around,
        amounts.map((amount) => placedAt(item, inner, amount)),
      )
    },
  }))
}
