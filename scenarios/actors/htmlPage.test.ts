import { expect, test } from 'vitest'
import { html } from '../../specs/formats/html.ts'
import { readPage } from './htmlPage.ts'

const shop = `Bob's "<b>Best</b>" & more`

const page = readPage(
  String(html`<!doctype html><html><head><title>Not shown</title></head>
<body><h1>Pay ${shop}</h1><p>250 SLE</p>
<form method="post" action="/pay?a=1&b=2"><input type="hidden" name="tries" value="0">
<input id="n" name="number" type="tel" value="${shop}" required><input id="unnamed" value="x"><button class="x">Pay <b>now</b></button></form>
<form class="plain" action="/again"><button>Check again</button></form>
<a class="button" href="https://shop.example/?a=1${'&'}b=2">Return to ${shop}</a></body></html>`),
)

test('the text is what is shown, with its characters as they were', () => {
  expect(page.text).toBe(`Pay ${shop} 250 SLE Pay now Check again Return to ${shop}`)
})

test('a form has its fields, hidden ones too, and the words on its button', () => {
  expect(page.forms[0]).toEqual({
    ...{ method: 'post', action: '/pay?a=1&b=2', button: 'Pay now' },
    fields: { tries: '0', number: shop },
  })
})

test('a form without a method is sent by GET', () => {
  expect(page.forms[1]).toEqual({ method: 'get', action: '/again', button: 'Check again', fields: {} })
})

test('a link has its address as a browser reads it', () => {
  expect(page.links).toEqual([{ text: `Return to ${shop}`, href: 'https://shop.example/?a=1&b=2' }])
})
