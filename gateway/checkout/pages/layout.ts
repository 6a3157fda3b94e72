import { type Html, html } from '../../../specs/formats/html.ts'
import type { PageReply } from '../../capability/page.ts'
import { namedOrigin } from '../result/returnTo.ts'

/** Where the style of all pages is. */
export const stylePath = '/checkout/style.css'

export interface PageParts {
  /** @default 200 */
  readonly status?: number
  readonly title: string
  readonly body: Html
  /** Other sites that the forms of the page may lead to, also by a redirect: Chromium holds both against the policy. */
  readonly formsTo?: readonly string[]
}

/** A page that loads its style alone, runs nothing, is shown in no frame, and is kept nowhere. */
export function pageReply({ status = 200, title, body, formsTo = [] }: PageParts): PageReply {
  const targets = ["'self'", ...formsTo.flatMap((url) => namedOrigin(url) ?? [])].join(' ')
  const policy = [
    ...["default-src 'none'", "style-src 'self'", `form-action ${targets}`],
    ...["frame-ancestors 'none'", "base-uri 'none'"],
  ]
  const document = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="${stylePath}"></head>
<body><main>${body}</main></body></html>
`
  return {
    ...{ status, body: `${document}` },
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'referrer-policy': referrerPolicy,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  }
}

/**
 * Other sites learn the origin of the page, and never its path, which is worth money. With `no-referrer` browsers would send `Origin: null`
 * with the forms of the page, so that they could not be told from those of other sites.
 */
const referrerPolicy = 'strict-origin'

/** After a form: the browser asks for another page, so that going back or reloading sends nothing again. */
export function seeOther(location: string): PageReply {
  return {
    ...{ status: 303, body: '' },
    headers: { location, 'cache-control': 'no-store', 'referrer-policy': referrerPolicy },
  }
}
