import type { Operation } from '../context.ts'
import { drawId } from '../rules/formats/ids.ts'

/** Issues a token that is good for an hour. @see docs/africastalking.md#account */
export const generateAuthToken: Operation<'generateAuthToken'> = (_request, { random }) => ({
  status: 201,
  body: { description: 'Success', lifetimeInSeconds: 3600, token: drawId('ATtkn', random) },
})
