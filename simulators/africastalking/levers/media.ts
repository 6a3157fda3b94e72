import { formatInstant } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'

/** Lists what was uploaded for calls. @see docs/africastalking.md#media */
export const listAfricasTalkingMedia: Lever<'listAfricasTalkingMedia'> = (_request, { state }) => ({
  status: 200,
  body: [...state.media.values()].map(({ phoneNumber, url, uploadedAt }) => ({
    phoneNumber,
    url,
    uploadedAt: formatInstant(uploadedAt),
  })),
})
