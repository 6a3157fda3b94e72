import { visibleText } from './visibleText.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes text for the content or a quoted attribute of HTML or XML. Characters that XML forbids are shown as `\u0000`. */
export function escapedMarkup(text: string): string {
  return visibleText(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Markup in which every inserted text is escaped. Only `html` and `raw` create it. */
class Html {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

export type { Html }

/** A value of a template. Text and numbers are escaped, markup is not, lists are concatenated, `false` and `undefined` are omitted. */
export type HtmlValue = Html | string | number | false | undefined | readonly HtmlValue[]

/** Template tag that escapes every inserted text. @note Attribute values must be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((text, index) => text + markupOf(values[index])).join(''))
}

function markupOf(value: HtmlValue): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  return typeof value === 'object' ? value.map(markupOf).join('') : escapedMarkup(String(value))
}

/** Marks constant markup, style or script as safe. It is not escaped. @note Never call it with external text. */
export function raw(constant: string): Html {
  return new Html(constant)
}
