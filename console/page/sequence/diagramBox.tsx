import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Html } from '../../../specs/formats/html.ts'
import { drawDiagram } from './drawDiagram.ts'

/** Pixels from its end at which a person is taken to look at the newest. */
const near = 8

/** A diagram that grows at its end. It follows the newest until a person scrolls away, and keeps their place when more is drawn before it. */
export function DiagramBox({
  label,
  diagram,
  isFollowing,
  read,
  follow,
  children,
}: {
  readonly label: string
  readonly diagram: Html
  readonly isFollowing: boolean
  /** Hears that the person has scrolled away from the newest. */
  readonly read: () => void
  readonly follow: () => void
  /** What stands above the diagram. */
  readonly children: ComponentChildren
}): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const first = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (box.current === null || sheet.current === null) return
    const before = box.current.scrollHeight
    drawDiagram(sheet.current, diagram)
    const begins = sheet.current.querySelector('a')?.getAttribute('href') ?? null
    const isEarlier = first.current !== null && begins !== first.current
    first.current = begins
    if (isFollowing) box.current.scrollTop = box.current.scrollHeight
    else if (isEarlier) box.current.scrollTop += box.current.scrollHeight - before
  }, [diagram, isFollowing])
  const scrolled = (): void => {
    if (box.current === null) return
    const { scrollTop, clientHeight, scrollHeight } = box.current
    const isEnd = scrollTop + clientHeight >= scrollHeight - near
    if (isFollowing && !isEnd) read()
    if (!isFollowing && isEnd) follow()
  }
  return (
    <div class="drawing">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keys */}
      <section ref={box} class="sheet" aria-label={label} tabIndex={0} onScroll={scrolled}>
        {children}
        <div ref={sheet} />
      </section>
      {!isFollowing && (
        <button type="button" class="newest" onClick={follow}>
          Newest
        </button>
      )}
    </div>
  )
}
