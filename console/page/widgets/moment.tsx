import type { JSX } from 'preact'

/** A moment of world time in UTC: `2026-01-05 09:00:05.250`. `isShort` leaves the date to its title. */
export function Moment({ at, isShort = false }: { readonly at: string; readonly isShort?: boolean }): JSX.Element {
  const date = at.slice(0, 10)
  const time = at.slice(11).replace(/(\.000)?Z$/, '')
  return (
    <time dateTime={at} title={`${date} ${time} UTC`}>
      {isShort ? time : `${date} ${time}`}
    </time>
  )
}
