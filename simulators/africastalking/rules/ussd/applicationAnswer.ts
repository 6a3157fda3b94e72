import { nodeHttp } from '../../../../specs/openapi/index.ts'
import type { CallbackAnswer } from '../../../kernel/index.ts'
import { ussd } from '../../data/ussd.generated.ts'

/** What an application says: a menu, the last text, or nothing that counts. */
export type Said =
  | { readonly kind: 'menu' | 'end'; readonly text: string }
  | { readonly kind: 'failure'; readonly error: string }

/** Reads the answer of an application. Its media type does not matter. @see docs/africastalking.md#ussd */
export function readAnswer(answer: CallbackAnswer): Said {
  if (answer.kind === 'none') return { kind: 'failure', error: ussd.failures.noAnswer }
  const { status, body } = answer
  if (status >= 200 && status < 300) return readText(body)
  const shown = `${status} ${nodeHttp.STATUS_CODES[status] ?? ''}`.trim()
  return { kind: 'failure', error: ussd.failures.status.replace('{status}', shown) }
}

/** Reads a text that begins with `CON` or `END` and a blank, in capitals. */
export function readText(text: string): Said {
  const [, word, rest = ''] = /^(CON|END)(?:\s(.*))?$/s.exec(text) ?? []
  if (word === undefined) return { kind: 'failure', error: ussd.failures.prefix }
  return { kind: word === 'CON' ? 'menu' : 'end', text: rest }
}

/** What the application has put into the header for the next hop; undefined where there is nothing, or nothing that is allowed. */
export function metadataOf(answer: CallbackAnswer): string | undefined {
  if (answer.kind === 'none') return undefined
  const metadata = answer.headers[ussd.hopMetadataHeader]
  if (metadata === undefined || metadata === '') return undefined
  return metadata.length > ussd.hopMetadataLength || metadata.includes('|') ? undefined : metadata
}
