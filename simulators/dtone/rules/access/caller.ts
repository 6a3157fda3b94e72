import type { Presented } from '../../../../specs/openapi/index.ts'
import type { Caller } from '../../../kernel/index.ts'

/** API key and secret of HTTP Basic, neither of them empty; the key names the world. @see docs/dtone.md#authentication */
export function caller({ credentials, reason }: Presented): Caller {
  if (reason !== undefined) return { reason }
  const presented = credentials.get('BasicAuth')
  if (presented?.type !== 'basic' || presented.user === '' || presented.password === '') return { reason: 'malformed' }
  return { key: presented.user, secret: presented.password }
}
