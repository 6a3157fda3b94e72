import { isRecord } from '../../specs/openapi/index.ts'
import type { Scene } from './scene.ts'

/** Sends what a table says to the control plane, below the path of the world. Rejects with the reason when it is refused. */
export async function steer({ stage, world }: Scene, method: string, path: string, sent: object): Promise<void> {
  const { status, body } = await stage.control.send(method, `/worlds/${encodeURIComponent(world.name)}${path}`, sent)
  if (status < 400) return
  throw new Error(`The control plane refused it: ${(isRecord(body) && body['detail']) || status}`)
}
