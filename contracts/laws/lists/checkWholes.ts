import type { LawFinding } from '../../model/case.ts'
import { placeOf, withSettings } from './checkReading.ts'
import { fitsAll } from './choices.ts'
import { type ListView, orderOf, type Settings } from './listView.ts'
import type { Reading } from './look.ts'
import { compareEntries, valuesAt } from './members.ts'

/** Differences between a list and the same list with less or more filters. */
export function checkWholes(view: ListView, readings: readonly Reading[]): LawFinding[] {
  const wholes = readings.filter(({ of, list }) => of === undefined && list !== undefined)
  return wholes.flatMap((narrow) => {
    const step = readings.indexOf(narrow)
    const wider = wholes.filter((wide) => isWithin(wide.settings, narrow.settings))
    return [
      ...wider.flatMap((wide) => [...checkLost(view, wide, narrow), ...checkAdded(view, wide, narrow)]),
      ...checkConjunction(view, wider, narrow),
    ]
      .slice(0, 1)
      .map((finding) => ({ step, ...finding }))
  })
}

/** An entry of the wider list that fits the further filters must be in the narrower one. */
function checkLost(view: ListView, wide: Reading, narrow: Reading): LawFinding[] {
  const further = furtherIn(wide.settings, narrow.settings)
  return lacking(view, wide, narrow, (entry) => fitsAll(view, entry, further) === true, withSettings(further))
}

/** A filter adds no entries. */
function checkAdded(view: ListView, wide: Reading, narrow: Reading): LawFinding[] {
  if (!isFilters(view, furtherIn(wide.settings, narrow.settings))) return []
  const known = textsOf(wide)
  const entries = narrow.list?.items ?? []
  const at = entries.findIndex((entry) => !known.has(JSON.stringify(entry)) && isCovered(view, entry, wide))
  if (at === -1) return []
  const message = `is in the list${withSettings(narrow.settings)}, but not in the list${withSettings(wide.settings) || ' without filters'}`
  return [{ message, path: placeOf(narrow, at) }]
}

/** What is in the list of one filter and in that of another must be in the list of both. */
function checkConjunction(view: ListView, wider: readonly Reading[], narrow: Reading): LawFinding[] {
  return wider.flatMap((one, index) =>
    wider.slice(index + 1).flatMap((other) => {
      const [left, right] = [furtherIn(other.settings, one.settings), furtherIn(one.settings, other.settings)]
      const both = Object.keys({ ...one.settings, ...other.settings }).length
      const isBoth = both === Object.keys(narrow.settings).length && isFilters(view, left) && isFilters(view, right)
      if (!isBoth || Object.keys(left).length === 0 || Object.keys(right).length === 0 || !isExact(view, left, right))
        return []
      const others = textsOf(other)
      const told = `${withSettings(one.settings)} and in that${withSettings(other.settings)}`
      return lacking(view, one, narrow, (entry) => others.has(JSON.stringify(entry)), told)
    }),
  )
}

function lacking(
  view: ListView,
  from: Reading,
  narrow: Reading,
  isNeeded: (entry: unknown) => boolean,
  told: string,
): LawFinding[] {
  const kept = textsOf(narrow)
  const lost = (from.list?.items ?? []).find(
    (entry) => !kept.has(JSON.stringify(entry)) && isCovered(view, entry, narrow) && isNeeded(entry),
  )
  if (lost === undefined) return []
  const message = `the list${withSettings(narrow.settings)} lacks an entry that is in the list${told}: ${shownText(view, lost, narrow.settings)}`
  return [{ message, path: placeOf(narrow) }]
}

/** Whether an entry would be among those that were read, if the list has it. */
function isCovered(view: ListView, entry: unknown, { list, isComplete, settings }: Reading): boolean {
  if (isComplete) return true
  const order = orderOf(view, settings)
  return order.length > 0 && list !== undefined && compareEntries(entry, list.items.at(-1), order) < 0
}

/**
 * Whether two filters are independent. Two filters by items of the same array may ask for one item that fits both, which is more than
 * two items of which each fits one.
 */
function isExact({ others }: ListView, left: Settings, right: Settings): boolean {
  const arrays = (settings: Settings): string[] =>
    others.flatMap(({ name, filter }) =>
      name in settings && filter?.member?.includes('*') === true
        ? [filter.member.slice(0, filter.member.lastIndexOf('*'))]
        : [],
    )
  const taken = arrays(left)
  return !arrays(right).some((array) => taken.includes(array))
}

function isFilters({ others }: ListView, settings: Settings): boolean {
  return Object.keys(settings).every((name) => others.some((one) => one.name === name && one.filter !== undefined))
}

/** Whether every setting of one request is one of another that has more. */
function isWithin(fewer: Settings, more: Settings): boolean {
  const isSame = Object.entries(fewer).every(([name, value]) => JSON.stringify(more[name]) === JSON.stringify(value))
  return isSame && Object.keys(more).length > Object.keys(fewer).length
}

function furtherIn(fewer: Settings, more: Settings): Settings {
  return Object.fromEntries(Object.entries(more).filter(([name]) => !(name in fewer)))
}

function textsOf({ list }: Reading): ReadonlySet<string> {
  return new Set(list?.items.map((entry) => JSON.stringify(entry)))
}

/** An entry by its id and by the members that the settings filter by, then the beginning of the whole entry. */
function shownText({ others }: ListView, entry: unknown, settings: Settings): string {
  const members = others.flatMap(({ name, filter }) => (name in settings ? (filter?.member ?? []) : []))
  const named = [...new Set(['/id', ...members])].flatMap((member) => {
    const values = valuesAt(entry, member).map((value) => JSON.stringify(value))
    return values.length === 0 ? [] : [`${member} ${values.join(', ')}`]
  })
  return `${named.length === 0 ? '' : `the one with ${named.join(' and ')}, `}${shortText(entry)}`
}

const mostShown = 120

function shortText(entry: unknown): string {
  const text = JSON.stringify(entry)
  return text.length <= mostShown ? text : `${text.slice(0, mostShown)}…`
}
