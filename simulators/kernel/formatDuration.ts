import type { Duration } from './instant.ts'

const units = [
  ['D', 86_400_000],
  ['H', 3_600_000],
  ['M', 60_000],
  ['S', 1_000],
] as const

/** Milliseconds as an ISO 8601 duration in its shortest form of days to seconds: `PT3M`, `P1DT2H`, `PT0.5S`. */
export function formatDuration(duration: Duration): string {
  let rest = duration
  const parts = units.map(([letter, length]) => {
    const count = letter === 'S' ? rest / length : Math.floor(rest / length)
    rest %= length
    return count === 0 ? '' : `${count}${letter}`
  })
  const [days = '', ...time] = parts
  const clock = time.join('')
  if (days === '' && clock === '') return 'PT0S'
  return `P${days}${clock === '' ? '' : `T${clock}`}`
}
