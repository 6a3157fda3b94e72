import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Exchange } from '../../control/exchanges.ts'
import { placeOfId } from '../exchange.ts'
import { type ListWindow, listWindow, topShowing } from './listWindow.ts'

/** Pixels. A row has two lines on a narrow window; style/traffic.css says the same. */
const heights = { wide: 26, narrow: 46 }
const narrow = matchMedia('(max-width: 640px)')

/** Where a person reads: the newest, or at an exchange. */
type ReadingPlace = { readonly isEnd: true } | { readonly isEnd: false; readonly id: number; readonly beyond: number }

export interface ListPlace {
  readonly seen: ListWindow
  readonly rowHeight: number
  /** How many rows are seen at once. */
  readonly page: number
  readonly isFollowing: boolean
  /** Brings a row into sight. */
  show(row: number): void
  /** Goes to the newest, and stays there. */
  follow(): void
  /** Takes up that the list was scrolled. */
  scrolled(): void
}

/** Keeps the place in a list whose rows come and go: what is read stays where it is, unless that is the end. */
export function useListPlace(box: RefObject<HTMLDivElement | null>, rows: readonly Exchange[]): ListPlace {
  const [place, setPlace] = useState<ReadingPlace>({ isEnd: true })
  const [height, setHeight] = useState(600)
  const [rowHeight, setRowHeight] = useState(narrow.matches ? heights.narrow : heights.wide)
  const latest = useRef(0)
  const top = place.isEnd ? Number.POSITIVE_INFINITY : placeOfId(rows, place.id) * rowHeight + place.beyond
  const seen = listWindow(rows.length, { top, height, rowHeight })

  useLayoutEffect(() => {
    const { current } = box
    latest.current = seen.top
    if (current !== null && Math.abs(current.scrollTop - seen.top) >= 1) current.scrollTop = seen.top
  })
  useLayoutEffect(() => {
    const { current } = box
    if (current === null) return undefined
    const measure = (): void => {
      if (current.clientHeight > 0) setHeight(current.clientHeight)
      setRowHeight(narrow.matches ? heights.narrow : heights.wide)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    measure()
    return () => observer.disconnect()
  }, [])

  const read = (from: number): void => {
    const row = Math.max(0, Math.min(rows.length - 1, Math.floor(from / rowHeight)))
    const isEnd = from + height >= rows.length * rowHeight - 2
    setPlace(isEnd ? { isEnd } : { isEnd, id: rows[row]?.id ?? 0, beyond: from - row * rowHeight })
  }
  return {
    seen,
    rowHeight,
    page: Math.max(1, Math.floor(height / rowHeight) - 1),
    isFollowing: place.isEnd,
    show: (row) => read(topShowing(row, { top: seen.top, height, rowHeight })),
    follow: () => setPlace({ isEnd: true }),
    scrolled() {
      const { current } = box
      if (current !== null && Math.abs(current.scrollTop - latest.current) >= 1) read(current.scrollTop)
    },
  }
}
