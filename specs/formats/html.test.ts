import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { escapedMarkup, html, raw } from './html.ts'
import { page } from './page.ts'

const hostile = `\ud800"><script>alert('&')</script>`
const escaped = '\\ud800&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;'

test('escapes text in content and in attributes', () => {
  expect(escapedMarkup(hostile)).toBe(escaped)
  expect(String(html`<p title="${hostile}">${hostile}</p>`)).toBe(`<p title="${escaped}">${escaped}</p>`)
})

test('escapes text once at any depth', () => {
  const items = ['<a>', '<b>'].map((text) => html`<li>${text}</li>`)
  expect(String(html`<ul>${[items, [html`<li>${html`<i>${'&'}</i>`}</li>`]]}</ul>`)).toBe(
    '<ul><li>&lt;a&gt;</li><li>&lt;b&gt;</li><li><i>&amp;</i></li></ul>',
  )
})

test('escapes the texts of a list', () => {
  expect(String(html`<p>${['<a>', '&']}</p>`)).toBe('<p>&lt;a&gt;&amp;</p>')
})

test('omits undefined and false, and keeps 0 and empty text', () => {
  expect(String(html`<p>${undefined}${false}${0}${''}</p>`)).toBe('<p>0</p>')
})

test('does not escape raw markup', () => {
  expect(String(html`<style>${raw('a > b { content: "&" }')}</style>`)).toBe('<style>a > b { content: "&" }</style>')
})

test('escapes the title of a page', () => {
  const parts = { style: raw(''), script: raw(''), heading: html`<h1>${hostile}</h1>`, body: html`<p>${hostile}</p>` }
  const text = page({ title: hostile, ...parts })
  expect(text).toContain(`<title>${escaped}</title>`)
  expect(text).toContain(`<header><div><h1>${escaped}</h1></div></header>\n<main><p>${escaped}</p></main>`)
  expect(text.match(/<script/g)).toHaveLength(1)
})

test('a page allows only its own style and script', () => {
  const [style, script] = ['p { margin: 0 }', 'document.title += "<>"']
  const text = page({ title: 'One', style: raw(style), script: raw(script), heading: html``, body: html`` })
  const hash = (content: string): string => createHash('sha256').update(content).digest('base64')
  expect(text).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'"`,
  )
  expect(text).toContain(`<style>${style}</style>`)
  expect(text).toContain(`<script>${script}</script>`)
})
