import { html } from '../../../specs/formats/html.ts'
import type { PageReply } from '../../capability/page.ts'
import { pageReply } from './layout.ts'

/** The page of a session that there is not. */
export function unknownPage(): PageReply {
  return pageReply({
    status: 404,
    title: 'Unknown checkout',
    body: html`<h1>There is no such checkout</h1><p>Nothing was paid. Go back to the shop and begin again.</p>`,
  })
}
