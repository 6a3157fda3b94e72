import type { LawFinding } from '../../model/case.ts'
import { type ListView, orderOf, type Settings } from './listView.ts'
import type { Reading } from './look.ts'
import { compareEntries, fits } from './members.ts'
import { entriesOf } from './parts.ts'

/** Differences of one reply from what its request asked for, and from the whole list of which it is a part. */
export function checkReading(view: ListView, reading: Reading, readings: readonly Reading[]): LawFinding[] {
  const whole = reading.of === undefined ? undefined : readings[reading.of]
  return [
    ...checkRefusal(view, reading),
    ...(view.slicing?.size === undefined ? [] : checkSize(reading)),
    ...checkOrder(view, reading),
    ...checkFilters(view, reading),
    ...checkTotal(reading, whole),
    ...(whole === undefined ? [] : checkPart(view, reading, whole)),
  ].slice(0, 1)
}

/** The place of an entry in a reply. */
export function placeOf({ list }: Reading, at?: number): readonly (string | number)[] {
  return ['body', ...(list?.path ?? []), ...(at === undefined ? [] : [at])]
}

/** The parameters of a request, as messages show them: ` with country=ECU`. */
export function withSettings(settings: Settings): string {
  const told = Object.entries(settings).map(([name, value]) => `${name}=${String(value)}`)
  return told.length === 0 ? '' : ` with ${told.join(' and ')}`
}

/** A filter by what an entry shows is never refused. */
function checkRefusal({ others }: ListView, { reply, settings, isRefused, isRefusable }: Reading): LawFinding[] {
  const isFilter = (name: string): boolean => others.some((one) => one.name === name && one.filter !== undefined)
  if (reply.status < 400 || reply.status === 404 || isRefused || isRefusable || !Object.keys(settings).every(isFilter))
    return []
  return [{ message: `is refused with ${reply.status}${withSettings(settings)}`, path: [] }]
}

function checkSize(reading: Reading): LawFinding[] {
  const { list, part, settings } = reading
  if (list === undefined || part?.size === undefined || list.items.length <= part.size) return []
  const message = `has ${list.items.length} entries${withSettings(settings)}, at most ${part.size} were asked for`
  return [{ message, path: placeOf(reading) }]
}

function checkOrder(view: ListView, reading: Reading): LawFinding[] {
  const { list, settings } = reading
  const order = orderOf(view, settings)
  const items = list?.items ?? []
  const at = items.findIndex((entry, index) => index > 0 && compareEntries(items[index - 1], entry, order) > 0)
  if (at === -1) return []
  const keys = order.map(({ by, isDescending }) => `${by[0]}${isDescending ? ' descending' : ''}`).join(', ')
  const message = `comes after an entry that it must precede${withSettings(settings)}: the order is by ${keys}`
  return [{ message, path: placeOf(reading, at) }]
}

function checkFilters({ others }: ListView, reading: Reading): LawFinding[] {
  const { list, settings } = reading
  return Object.entries(settings).flatMap(([name, asked]) => {
    const filter = others.find((one) => one.name === name)?.filter
    const at =
      filter === undefined ? -1 : (list?.items ?? []).findIndex((entry) => fits(entry, filter, asked) === false)
    if (at === -1) return []
    const message = `does not fit ${name}=${String(asked)} (${filter?.member}), in a list${withSettings(settings)}`
    return [{ message, path: placeOf(reading, at) }]
  })
}

/** The number of all entries must be the same on each part, and must be what is counted. */
function checkTotal(reading: Reading, whole: Reading | undefined): LawFinding[] {
  const { list, part, settings, isShort } = reading
  if (list?.total === undefined) return []
  const { total, items } = list
  const said = whole?.list?.total
  const isLess = isShort && part?.number === 1 && items.length !== total
  const told = withSettings(settings)
  if (isLess)
    return [{ message: `the list${told} has ${items.length} entries, the reply says ${total}`, path: placeOf(reading) }]
  if (said === undefined || said === total) return []
  return [
    {
      message: `says ${total} entries in all${told}, another page of the same list said ${said}`,
      path: placeOf(reading),
    },
  ]
}

/** Part n of a list is the nth slice of the whole. */
function checkPart(view: ListView, reading: Reading, whole: Reading): LawFinding[] {
  const { list, part, settings } = reading
  if (list === undefined || part === undefined || whole.list === undefined) return []
  const { items } = list
  const expected = entriesOf(view, whole, part)
  // After the last entry there is no cursor to ask with.
  if (typeof view.slicing?.by === 'object' && expected?.length === 0) return []
  const where = `page ${part.number}${part.size === undefined ? '' : ` of ${part.size} each`}${withSettings(settings)}`
  const count = expected?.length ?? countOf(whole.list.total, part)
  if (count !== undefined && items.length !== count)
    return [{ message: `${where} has ${items.length} entries, must have ${count}`, path: placeOf(reading) }]
  const at = (expected ?? []).findIndex((entry, index) => JSON.stringify(entry) !== JSON.stringify(items[index]))
  if (at === -1) return []
  return [
    { message: `${where} has another entry here than the whole list has in this place`, path: placeOf(reading, at) },
  ]
}

function countOf(
  total: number | undefined,
  { number, size }: { number: number; size: number | undefined },
): number | undefined {
  if (total === undefined || size === undefined) return undefined
  return Math.max(0, Math.min(size, total - (number - 1) * size))
}
