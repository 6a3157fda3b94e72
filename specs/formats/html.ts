import { createHash } from 'node:crypto'
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

export interface Page {
  readonly title: string
  /** Constant CSS. The policy allows no other style and no `style` attributes. */
  readonly style: Html
  /** Constant JavaScript. The policy allows no other script. */
  readonly script: Html
  /** Content of the page's header. */
  readonly heading: Html
  /** Content of the page's main part. */
  readonly body: Html
}

/** A complete HTML page that loads no resources and runs only its own script. */
export function page({ title, style, script, heading, body }: Page): string {
  const policy = `default-src 'none'; style-src ${hashSource(style)}; script-src ${hashSource(script)}`
  return `${html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<title>${title}</title><style>${style}</style></head>
<body><header><div>${heading}</div></header>
<main>${body}</main><script>${script}</script></body></html>
`}`
}

function hashSource(content: Html): string {
  return `'sha256-${createHash('sha256').update(content.toString()).digest('base64')}'`
}
