import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { CustomerContext } from '../../capability/context.ts'
import { storeDocuments } from '../storeDocuments.ts'

type Shape = operations['Kyc_Upload']

/** Stores a document, which waits for its review. @see docs/gateway.md#documents-of-customers */
export async function Kyc_Upload(
  { body, headers }: RequestOf<Shape>,
  context: CustomerContext,
): Promise<ReplyOf<Shape>> {
  const upload = { operation: 'Kyc_Upload', key: headers['Idempotency-Key'], files: { file: body.file } }
  const reply = await storeDocuments(context, upload)
  if (reply.status !== 201) return reply
  const [document] = reply.body
  if (document === undefined) throw new Error('no document was stored')
  return { status: 201, body: document }
}
