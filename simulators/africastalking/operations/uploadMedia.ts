import type { Operation } from '../context.ts'

/** Notes a recording for the calls of a number. @see docs/africastalking.md#media */
export const uploadMedia: Operation<'uploadMedia'> = ({ body: { phoneNumber, url } }, { state, now }) => {
  state.media.put({ phoneNumber, url, uploadedAt: now })
  return { status: 201, body: 'The request has been fulfilled and resulted in a new resource being created.' }
}
