import { existsSync } from 'node:fs'
import { authorityFolder, findRunning, type Reachable, trustFiles } from '../proxy/index.ts'

/** The newest Railyard of this user that runs with a proxy; undefined if there is none. */
export async function joined(): Promise<Reachable | undefined> {
  const running = await findRunning()
  const { proxy, urls } = running.find((one) => one.proxy !== undefined) ?? {}
  if (proxy === undefined || urls === undefined) return undefined
  const trust = trustFiles(authorityFolder())
  if (existsSync(trust.bundle)) return { url: proxy, trust, services: urls }
  throw new Error(`the authority of the proxy on ${proxy} was removed: start that Railyard again`)
}
