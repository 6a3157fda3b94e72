import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import type { ControlClient } from '../../testing/index.ts'
import type { ConfigFile } from './config.ts'
import { fillingRequests, makingRequests, type WorldRequest } from './worldRequests.ts'

/** Makes the worlds of a configuration, without what is set in them. Rejects with the place of what the control plane refuses. */
export function makeWorlds(file: ConfigFile, control: ControlClient): Promise<void> {
  return sendAll(file, control, makingRequests(file))
}

/** Sets in the worlds what the configuration has. */
export function fillWorlds(file: ConfigFile, control: ControlClient): Promise<void> {
  return sendAll(file, control, fillingRequests(file))
}

async function sendAll(file: ConfigFile, control: ControlClient, requests: readonly WorldRequest[]): Promise<void> {
  for (const { method, target, body, path } of requests) {
    const { status, body: reply } = await control.send(method, target, body)
    if (status < 300) continue
    const detail = isRecord(reply) && typeof reply['detail'] === 'string' ? reply['detail'] : `the answer is ${status}`
    throw new Error(`${file.placeOf(path)}: ${path.join('.')}: ${detail}`)
  }
}
