import { parsedJson } from '../../../specs/formats/json.ts'
import { atPointer } from '../../../specs/formats/pointer.ts'
import type { ListView, Settings } from './listView.ts'
import type { Look, Part, Reading } from './look.ts'
import { valuesAt } from './members.ts'

/** Entries of a list that are read at once; a list with more of them is known by its beginning. */
const reach = 50

/** A look at a whole list, or as much of it as one request can return. */
export function wholeLook({ slicing }: ListView, settings: Look['settings']): Look {
  if (slicing?.size === undefined) return { settings }
  const size = Math.min(slicing.limit ?? reach, reach)
  return { settings, part: () => ({ number: 1, size }) }
}

/** Looks at parts of a list that an earlier look showed whole: the second, the last, and the one after it. */
export function partLooks({ slicing }: ListView, of: number): Look[] {
  if (slicing === undefined) return []
  const look = (numberOf: (whole: Reading | undefined, size: number) => number): Look => ({
    of,
    settings: settingsOf(of),
    part: (earlier) => {
      const size = partSize(earlier[of])
      return { number: numberOf(earlier[of], size), size }
    },
  })
  if (typeof slicing.by === 'object')
    return slicing.size === undefined ? [look(() => 2)] : [look(() => 1), look(() => 2)]
  return [look(() => 2), look(lastPart), look((whole, size) => lastPart(whole, size) + 1)]
}

/** Looks at what comes after each whole list, where the document does not limit how many entries may be asked for. */
export function furtherLooks({ slicing }: ListView, looks: readonly Look[]): Look[] {
  if (slicing?.size === undefined || slicing.limit !== undefined || typeof slicing.by === 'object') return []
  return looks.flatMap(({ of: other }, of): Look[] => {
    const part = (earlier: readonly Reading[]): Part => ({ number: 2, size: earlier[of]?.list?.items.length || 1 })
    return other === undefined ? [{ of, settings: settingsOf(of), part, isFurther: true }] : []
  })
}

/** A look at the list without saying which part: the first one of the documented usual size. */
export function usualLooks({ slicing }: ListView, of: number): Look[] {
  const size = slicing?.usual
  return size === undefined ? [] : [{ of, settings: settingsOf(of), part: () => ({ number: 1, size }), isUsual: true }]
}

/** A look at a part that is larger than the document allows. */
export function tooLargeLooks({ slicing }: ListView, of: number): Look[] {
  if (slicing?.size === undefined || slicing.limit === undefined) return []
  const size = slicing.limit + 1
  return [{ of, settings: settingsOf(of), part: () => ({ number: 1, size }), isRefused: true }]
}

function settingsOf(of: number): Look['settings'] {
  return (earlier) => earlier[of]?.settings ?? {}
}

/** A third of what is known of the list, or half of a short one, so that the second part has several entries if it can. */
function partSize(whole: Reading | undefined): number {
  const count = whole?.list?.items.length ?? 0
  return Math.max(1, Math.floor(count / (count < 6 ? 2 : 3)))
}

function lastPart(whole: Reading | undefined, size: number): number {
  const count = whole?.list?.total ?? whole?.list?.items.length ?? 0
  return Math.max(1, Math.ceil(count / size))
}

/** The parameters that ask for a part. */
export function partSettings({ slicing }: ListView, part: Part | undefined, earlier: readonly Reading[]): Settings {
  if (slicing === undefined || part === undefined) return {}
  const { number, size } = part
  const sized = slicing.size === undefined ? {} : { [slicing.size.name]: size }
  const before = (number - 1) * (size ?? 0)
  if (slicing.by === 'page') return { ...sized, [slicing.at.name]: slicing.first + number - 1 }
  if (slicing.by === 'offset') return { ...sized, [slicing.at.name]: slicing.first + before }
  if (number === 1) return sized
  const { member, from } = slicing.by
  const whole = earlier.findLast(({ of }) => of === undefined)
  const cursor =
    from === undefined
      ? valuesAt(whole?.list?.items[before - 1], member ?? '')[0]
      : atPointer(parsedJson(earlier.at(-1)?.reply.body ?? ''), from)
  return { ...sized, [slicing.at.name]: cursor ?? undefined }
}

/** The entries of a whole list that a part must have; undefined if the whole is not known that far. */
export function entriesOf(
  { slicing }: ListView,
  whole: Reading,
  { number, size = 0 }: Part,
): readonly unknown[] | undefined {
  const items = whole.list?.items ?? []
  const from = (number - 1) * size
  const to = slicing?.size === undefined ? items.length : from + size
  return whole.isComplete || to <= items.length ? items.slice(from, to) : undefined
}
