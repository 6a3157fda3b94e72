/** `09:00:05`, with a fraction where there is one; `day 3 09:00:05` after the day on which the scenario began. */
export function worldMoment(at: string, began: string): string {
  const day = Math.floor(Date.parse(at) / 86_400_000) - Math.floor(Date.parse(began) / 86_400_000)
  const time = at.slice(11, 23).replace(/\.000$|Z$/, '')
  return day === 0 ? time : `day ${day + 1} ${time}`
}
