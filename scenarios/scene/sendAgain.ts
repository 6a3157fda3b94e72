import { callOver } from '../../testing/index.ts'
import { bodyOf } from '../actors/callbackReceiver.ts'
import type { ParameterValues, ProviderName } from '../vocabulary/values.ts'
import { Mismatch } from './expect.ts'
import type { Scene } from './scene.ts'

/** Sends the last callback of a name again, with another body. The provider knows nothing of it, so the trace is told. */
export async function sendAgain(
  { world, trace }: Scene,
  provider: ProviderName,
  name: ParameterValues['callback'],
  change: (body: unknown) => unknown,
): Promise<void> {
  const last = (await world.callbacks({ service: provider })).findLast((one) => one.name === name)
  if (last === undefined) throw new Mismatch(`${name} has not been sent.`)
  const isJson = last.contentType.includes('json')
  const said: unknown = isJson ? JSON.parse(last.body) : Object.fromEntries(new URLSearchParams(last.body))
  const { content, contentType } = bodyOf(name, Object(change(said)))
  await trace.around(
    {
      ...{ from: provider, to: trace.caller, kind: 'callback', title: name },
      request: { method: 'POST', target: new URL(last.url).pathname, body: content },
    },
    () => callOver(last.url)('POST', '', content, { 'content-type': contentType }),
  )
}
