import { createHash } from 'node:crypto'
import { visibleText } from './visibleText.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as content or quoted attribute value of HTML or XML. Characters that XML cannot hold are shown as `\u0000`. */
export function escapedMarkup(text: string): string {
  return visibleText(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Markup that is safe to insert: every text in it is escaped. Only `html` and `raw` make it. */
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

/** What a template takes: text and numbers are escaped, markup stands as it is, lists are concatenated, the rest is left out. */
export type HtmlValue = Html | string | number | false | undefined | readonly HtmlValue[]

/** Template tag that escapes every text inserted into it. @note Attribute values must be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((text, index) => text + markupOf(values[index])).join(''))
}

function markupOf(value: HtmlValue): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  return typeof value === 'object' ? value.map(markupOf).join('') : escapedMarkup(String(value))
}

/** Marks constant markup, style or script as safe, unescaped. Never call it with text from elsewhere. */
export function raw(constant: string): Html {
  return new Html(constant)
}

export interface Page {
  readonly title: string
  /** Constant CSS; the policy allows this style alone, no `style` attributes. */
  readonly style: Html
  /** Constant JavaScript; the policy allows this script alone. */
  readonly script: Html
  /** Content of the page's header. */
  readonly heading: Html
  /** Content of the page's main part. */
  readonly body: Html
}

/** A whole HTML page that loads nothing and runs only its own script. */
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
