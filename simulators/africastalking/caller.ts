import type { Presented } from '../../specs/openapi/index.ts'
import type { Caller } from '../kernel/index.ts'

/** The API key names the world; nothing malformed can be sent. @see docs/africastalking.md#authentication */
export function caller({ credentials }: Presented): Caller {
  const presented = credentials?.get('apiKey')
  return presented?.type === 'apiKey' ? { key: presented.key } : { reason: 'missing' }
}
