import type { DeriveContext } from '../cases/newCase.ts'
import type { Operation } from '../document/contract.ts'
import type { Case } from '../model/case.ts'
import type { Random } from '../values/random.ts'
import { forkCases } from './accounts/forkCases.ts'
import { isolationCases } from './accounts/isolationCases.ts'
import { setupIsolation } from './accounts/setupIsolation.ts'
import { siblingCases } from './accounts/siblingCases.ts'
import { callbackEffectCases, effectCases } from './effects/effectCases.ts'
import { idempotencyKeys, reusedKeys } from './keys/idempotencyKeys.ts'
import { languageCases } from './languages/languageLaw.ts'
import { foundAndMissedCases } from './lists/foundAndMissed.ts'
import {
  combinedListCases,
  exclusiveListCases,
  filteredListCases,
  otherCaseListCases,
  sortedListCases,
  wholeListCases,
} from './lists/listLaw.ts'
import { sameQueries } from './lists/sameQueries.ts'
import { amountCases, namedAmountCases } from './money/amountCases.ts'
import { deadlineCases } from './time/deadlineCases.ts'
import { holdCases } from './time/holdCases.ts'
import { timesCases } from './time/timesCases.ts'
import { nearDuplicates } from './uniqueness/nearDuplicates.ts'
import { uniqueKeys } from './uniqueness/uniqueKeys.ts'
import { deletions } from './writes/deletions.ts'
import { keptMembers } from './writes/keptMembers.ts'
import { changedWrites, readYourWrites } from './writes/readYourWrites.ts'
import { bodyWritings } from './writings/bodyWritings.ts'
import { momentWritings } from './writings/momentWritings.ts'
import { refusedWritings } from './writings/refusedWritings.ts'
import { sameWritings } from './writings/sameWritings.ts'

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
  setupIsolation,
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
