import type { Operation } from '../context.ts'
import { drawId } from '../rules/formats/ids.ts'

/** Seconds, where the request does not say. */
const usualLife = '86400'

/** Issues the token of a phone in a browser. @see docs/africastalking.md#capability-tokens */
export const requestCapabilityToken: Operation<'requestCapabilityToken'> = ({ body }, { random }) => ({
  status: 201,
  body: {
    clientName: body.clientName,
    incoming: isAllowed(body.incoming),
    lifeTimeSec: body.expire?.replace('s', '') ?? usualLife,
    outgoing: isAllowed(body.outgoing),
    token: drawId('ATCAPtkn', random),
  },
})

/** Clients send the text `false`, or the boolean. */
function isAllowed(value: boolean | 'true' | 'false' | undefined): boolean {
  return String(value ?? true) === 'true'
}
