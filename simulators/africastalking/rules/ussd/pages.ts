import { ussd } from '../../data/ussd.generated.ts'

/**
 * Divides a menu into pages of at most `length` characters, with the keys that turn them in lines of their own. Lines stay whole where they
 * fit. @see docs/africastalking.md#ussd
 */
export function pagesOf(menu: string, length: number): readonly string[] {
  if (menu.length <= length) return [menu]
  const room = length - ussd.more.label.length - ussd.back.label.length - 2
  const parts = partsOf(menu, room)
  return parts.map((part, index) => [part, ...keys(index, parts.length)].join('\n'))
}

/** Which page a key turns to; undefined if it is an answer to the menu. */
export function turnTo(typed: string, page: number, pages: number): number | undefined {
  if (typed === ussd.more.key && page + 1 < pages) return page + 1
  return typed === ussd.back.key && page > 0 ? page - 1 : undefined
}

function keys(index: number, count: number): readonly string[] {
  return [...(index + 1 < count ? [ussd.more.label] : []), ...(index > 0 ? [ussd.back.label] : [])]
}

function partsOf(menu: string, room: number): readonly string[] {
  const parts: string[] = []
  for (const line of menu.split('\n').flatMap((whole) => pieces(whole, room))) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + 1 + line.length <= room) parts[parts.length - 1] = `${last}\n${line}`
    else parts.push(line)
  }
  return parts
}

/** Cuts a line that no page can hold. */
function pieces(line: string, room: number): readonly string[] {
  const count = Math.max(1, Math.ceil(line.length / room))
  return Array.from({ length: count }, (_, index) => line.slice(index * room, (index + 1) * room))
}
