import type { DeriveContext } from '../cases/newCase.ts'
import type { Operation } from '../document/contract.ts'
import type { Case } from '../model/case.ts'
import type { Random } from '../values/random.ts'
import { amountCases, namedAmountCases } from './amountCases.ts'
import { bodyWritings } from './bodyWritings.ts'
import { deadlineCases } from './deadlineCases.ts'
import { deletions } from './deletions.ts'
import { callbackEffectCases, effectCases } from './effectCases.ts'
import { forkCases } from './forkCases.ts'
import { foundAndMissedCases } from './foundAndMissed.ts'
import { holdCases } from './holdCases.ts'
import { idempotencyKeys, reusedKeys } from './idempotencyKeys.ts'
import { isolationCases } from './isolationCases.ts'
import { keptMembers } from './keptMembers.ts'
import { languageCases } from './languageLaw.ts'
import {
  combinedListCases,
  exclusiveListCases,
  filteredListCases,
  otherCaseListCases,
  sortedListCases,
  wholeListCases,
} from './listLaw.ts'
import { momentWritings } from './momentWritings.ts'
import { nearDuplicates } from './nearDuplicates.ts'
import { changedWrites, readYourWrites } from './readYourWrites.ts'
import { refusedWritings } from './refusedWritings.ts'
import { sameQueries } from './sameQueries.ts'
import { sameWritings } from './sameWritings.ts'
import { siblingCases } from './siblingCases.ts'
import { timesCases } from './timesCases.ts'
import { uniqueKeys } from './uniqueKeys.ts'

/** Derives the cases of one law for an operation; none if the document does not bring the law there. */
export type LawMaker = (context: DeriveContext, operation: Operation) => readonly Case[]

const makers: readonly LawMaker[] = [
  wholeListCases,
  filteredListCases,
  otherCaseListCases,
  combinedListCases,
  sortedListCases,
  exclusiveListCases,
  foundAndMissedCases,
  languageCases,
  effectCases,
  callbackEffectCases,
  isolationCases,
  siblingCases,
  forkCases,
  bodyWritings,
  momentWritings,
  sameWritings,
  sameQueries,
  refusedWritings,
  nearDuplicates,
  idempotencyKeys,
  reusedKeys,
  uniqueKeys,
  readYourWrites,
  changedWrites,
  keptMembers,
  deletions,
  amountCases,
  namedAmountCases,
  deadlineCases,
  holdCases,
  timesCases,
]

/** Most cases of one law and operation, or of the effects beside one link, that are run unless the run is thorough. */
const sampleSize = 8

/** The cases of laws: what must hold between the exchanges of an operation. @see docs/contracts.md#laws */
export function lawCases(context: DeriveContext, operation: Operation, isThorough: boolean): Case[] {
  const groups = makers.flatMap((make) => [...Map.groupBy(make(context, operation), placeOf).values()])
  return groups.flatMap((cases) => {
    if (isThorough || cases.length <= sampleSize) return cases
    return sampled(cases, context.planner.randomFor(`${operation.id}/laws/${cases[0]?.name ?? ''}`))
  })
}

/** The effects beside one link or row are sampled by themselves. */
function placeOf({ name, causes }: Case): string {
  return causes === undefined ? '' : name.slice(0, name.lastIndexOf('/'))
}

/** Effects that each run tries, since most services that pay twice or lose money do it there. */
const always = ['undisturbed', 'reset-before', 'reset-after', '503-after', 'hang-after']

/** A sample in the order of derivation. */
function sampled(cases: readonly Case[], random: Random): Case[] {
  const drawn = cases.map((one, at) => ({ at, draw: isAlways(one) ? -1 : random.between(0, 1_000_000_000) }))
  const kept = drawn.toSorted((one, other) => one.draw - other.draw).slice(0, sampleSize)
  const places = new Set(kept.map(({ at }) => at))
  return cases.filter((_, at) => places.has(at))
}

function isAlways({ name, causes }: Case): boolean {
  return causes !== undefined && always.includes(name.slice(name.lastIndexOf('/') + 1))
}
