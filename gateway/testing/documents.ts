import type { SignedInCustomer } from './signInCustomer.ts'
import type { Answered, TestGateway } from './testGateway.ts'

/** A picture of one dot. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n')

/** How a JPEG begins. */
export const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, ...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0])

export interface SentDocument {
  readonly content: Uint8Array
  readonly name: string
  /** The media type that the form says. @default none */
  readonly type?: string
}

/** Uploads one document. */
export function upload(
  gateway: Pick<TestGateway, 'url'>,
  customer: SignedInCustomer,
  document: SentDocument,
  headers: Record<string, string> = {},
): Promise<Answered> {
  return send(gateway, '/api/Kyc/upload', customer, formOf('file', [document]), headers)
}

/** Uploads several documents at once. */
export function uploadAll(
  gateway: Pick<TestGateway, 'url'>,
  customer: SignedInCustomer,
  documents: readonly SentDocument[],
  headers: Record<string, string> = {},
): Promise<Answered> {
  return send(gateway, '/api/Kyc/upload-multiple', customer, formOf('Files', documents), headers)
}

/** A form with files under one name. */
export function formOf(field: string, documents: readonly SentDocument[]): FormData {
  const form = new FormData()
  for (const { content, name, type } of documents)
    form.append(field, new File([Uint8Array.from(content)], name, type === undefined ? {} : { type }))
  return form
}

/** Sends a form, or text in the place of one. */
export async function send(
  { url }: Pick<TestGateway, 'url'>,
  path: string,
  customer: SignedInCustomer,
  body: FormData | string,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await fetch(url + path, { method: 'POST', headers: { ...customer.headers, ...headers }, body })
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) }
}
