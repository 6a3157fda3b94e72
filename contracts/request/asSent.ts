import { isRecord } from '../../specs/openapi/index.ts'
import type { FieldEncoding, Media } from '../document/contract.ts'
import { isForm, isMultipart } from '../document/mediaType.ts'
import { isNotSent } from './encodeForm.ts'
import type { Parts, Values } from './parts.ts'

const styled: FieldEncoding = { style: { style: 'form', explode: true }, contentType: undefined }

/** A request as its receiver sees it: an empty list in a query or a form has no field, so it is the same as none. */
export function asSent(parts: Parts, media: Pick<Media, 'type' | 'encoding'> | undefined): Parts {
  const { body, ...others } = parts
  const sent = {
    ...others,
    query: withoutUnsent(parts.query, () => styled),
    header: withoutUnsent(parts.header, () => styled),
    cookie: withoutUnsent(parts.cookie, () => styled),
  }
  if (!('body' in parts)) return sent
  const isText = media !== undefined && (isForm(media.type) || isMultipart(media.type))
  if (!isText || !isRecord(body)) return { ...sent, body }
  return { ...sent, body: withoutUnsent(body, (name) => media.encoding.get(name)) }
}

function withoutUnsent(values: Values, encodingOf: (name: string) => FieldEncoding | undefined): Values {
  const entries = Object.entries(values)
  const sent = entries.filter(([name, value]) => !isNotSent(value, encodingOf(name)))
  return sent.length === entries.length ? values : Object.fromEntries(sent)
}
