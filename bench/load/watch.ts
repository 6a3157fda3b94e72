import { worldName } from '../createRequest.ts'

/** Follows the events of the bench's world as so many open consoles do, and discards them. Returns what ends it. */
export async function watch(controlUrl: URL, readers: number): Promise<() => void> {
  const end = new AbortController()
  for (let reader = 0; reader < readers; reader++) {
    const events = await fetch(new URL(`/worlds/${worldName}/events?last=10000&perSecond=1000`, controlUrl), {
      signal: end.signal,
    })
    if (events.body === null) throw new Error(`Failed to follow the events: status ${events.status}.`)
    events.body.pipeTo(new WritableStream()).catch(() => undefined)
  }
  return () => end.abort()
}
