import { prettyJson } from '../../../specs/formats/bodyText.ts'
import { visibleText } from '../../../specs/formats/visibleText.ts'

/** A body as it is shown. Text that could look like other text is escaped. */
export type ShownBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'form'; readonly fields: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'text'; readonly text: string }

/** Forms as their fields, JSON with indents, everything else as it is. */
export function shownBody(body: string, contentType = ''): ShownBody {
  if (body === '') return { kind: 'none' }
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) {
    const fields = [...new URLSearchParams(body)].map(
      ([name, value]) => [visibleText(name), visibleText(value)] as const,
    )
    return { kind: 'form', fields }
  }
  return { kind: 'text', text: visibleText(prettyJson(body)) }
}
