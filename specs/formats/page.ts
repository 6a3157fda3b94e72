import { createHash } from 'node:crypto'
import { type Html, html, raw } from './html.ts'

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
