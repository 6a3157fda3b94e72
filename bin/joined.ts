import { existsSync } from 'node:fs'
import { authorityFolder, findRunning, type Reachable, trustFiles } from '../proxy/index.ts'
import { mutantVariable } from '../testing/broken/assignment.ts'

/**
 * The newest Railyard of this user that runs with a proxy; undefined if there is none.
 * @param mutant the folder by which it is to be broken; one that is broken otherwise belongs to other tests
 */
export async function joined(mutant = process.env[mutantVariable]): Promise<Reachable | undefined> {
  const running = await findRunning()
  const { proxy, urls } = running.find((one) => one.proxy !== undefined && one.mutant === mutant) ?? {}
  if (proxy === undefined || urls === undefined) return undefined
  const trust = trustFiles(authorityFolder())
  if (existsSync(trust.bundle)) return { url: proxy, trust, services: urls }
  throw new Error(`the authority of the proxy on ${proxy} was removed: start that Railyard again`)
}
