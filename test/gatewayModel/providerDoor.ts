import { once } from 'node:events'
import type { AllSimulators } from '../../simulators/index.ts'
import { createHttpServer } from '../../specs/openapi/index.ts'

/** The network between one gateway and the providers. */
export interface ProviderDoor {
  readonly url: string
  /** Whether a request has gone through that has no answer yet. */
  readonly isAwaited: boolean
  /** Cuts all connections and takes no more, as when the machine of the gateway is gone. */
  cut(): Promise<void>
}

/** Opens a port that leads to all providers. `pass` is called with each request before a provider sees it. */
export async function openDoor(
  { africastalking, dtone, acquirer }: AllSimulators,
  pass: () => void,
): Promise<ProviderDoor> {
  let isCut = false
  let unanswered = 0
  const server = createHttpServer({}, (request, response) => {
    unanswered += 1
    response.on('close', () => {
      unanswered -= 1
    })
    pass()
    if (isCut) request.socket.destroy()
    else if (/^\/v1\/(authorisations|cancellations)/.test(request.url ?? '')) acquirer.handler(request, response)
    else if (request.url?.startsWith('/v1/')) dtone.handler(request, response)
    else africastalking.handler(request, response)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the door has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    get isAwaited() {
      return unanswered > 0
    },
    async cut() {
      isCut = true
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
