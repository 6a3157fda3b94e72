import { type ControlClient, createControlClient } from '../control/client.ts'
import { overHttp } from '../control/transport.ts'
import type { YardUrls } from './yardWorld.ts'

/** Finds the simulators beside a control plane. Rejects when it is not reached, or when a provider is not served. */
export async function joinRailyard(url: string): Promise<{ readonly urls: YardUrls; readonly control: ControlClient }> {
  const control = createControlClient(overHttp(url))
  const { urls } = await control.perform('getHealth').catch((error: unknown) => {
    throw new Error(`Failed to join Railyard at ${url}. Start it with "railyard up", or leave out the URL.`, {
      cause: error,
    })
  })
  const at = (service: string): string => {
    const reported = urls[service]
    if (reported === undefined)
      throw new Error(`Failed to join Railyard at ${url}: ${service} is not served there. Start it without --only.`)
    return seenFrom(url, reported)
  }
  return {
    control,
    urls: {
      ...{ control: url, africastalking: at('africastalking'), dtone: `${at('dtone')}/v1` },
      ...(urls['acquirer'] !== undefined && { acquirer: at('acquirer') }),
    },
  }
}

/** The address of a service by the host name under which its control plane was reached. */
function seenFrom(control: string, service: string): string {
  const url = new URL(service)
  url.hostname = new URL(control).hostname
  return url.origin
}
