import { worldName } from './createRequest.ts'

/** Steers the bench's world through the control plane at this URL. */
export async function control(url: URL, method: string, path: string, body: object): Promise<unknown> {
  const response = await fetch(new URL(`/worlds/${worldName}${path}`, url), {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`Failed to ${method} ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

/** Opens the bench's world: its time stands still, and its balance lasts for every transaction. */
export async function openWorld(url: URL): Promise<void> {
  await control(url, 'PUT', '', { seed: '42', clock: { mode: 'manual', now: '2026-01-05T09:00:00.000Z' } })
  await control(url, 'PUT', '/dtone/balances/USD', { available: 1_000_000_000 })
}
