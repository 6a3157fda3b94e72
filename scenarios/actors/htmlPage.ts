/** What a reader without scripts finds on a page. */
export interface HtmlPage {
  /** The words that are shown, without the markup between them. */
  readonly text: string
  readonly forms: readonly HtmlForm[]
  readonly links: readonly HtmlLink[]
}

export interface HtmlForm {
  readonly method: 'get' | 'post'
  /** As it is written: it may be relative. */
  readonly action: string
  /** What is sent unless something else is entered; hidden fields too. */
  readonly fields: Readonly<Record<string, string>>
  /** The words on its button. */
  readonly button: string
}

export interface HtmlLink {
  readonly text: string
  readonly href: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** Reads a page whose attributes are quoted and escaped, as those of `html` templates are. @see specs/formats/html.ts */
export function readPage(markup: string): HtmlPage {
  const body = markup.replace(/^.*<body>/s, '')
  return {
    text: textOf(body),
    forms: elements(body, 'form').map(({ attributes, content }) => formOf(attributes, content)),
    links: elements(body, 'a').map(({ attributes, content }) => ({
      text: textOf(content),
      href: attributes.get('href') ?? '',
    })),
  }
}

function formOf(attributes: ReadonlyMap<string, string>, content: string): HtmlForm {
  const inputs = [...content.matchAll(/<input\b([^>]*)>/g)].map(([, given = '']) => attributesOf(given))
  const named = inputs.filter((input) => input.has('name'))
  return {
    method: attributes.get('method') === 'post' ? 'post' : 'get',
    action: attributes.get('action') ?? '',
    fields: Object.fromEntries(named.map((input) => [input.get('name') ?? '', input.get('value') ?? ''])),
    button: elements(content, 'button').map((button) => textOf(button.content))[0] ?? '',
  }
}

interface Element {
  readonly attributes: ReadonlyMap<string, string>
  readonly content: string
}

/** Elements of a name that have none of the same name in them. */
function elements(markup: string, name: string): Element[] {
  const found = markup.matchAll(new RegExp(`<${name}\\b([^>]*)>(.*?)</${name}>`, 'gs'))
  return [...found].map(([, attributes = '', content = '']) => ({ attributes: attributesOf(attributes), content }))
}

function attributesOf(markup: string): ReadonlyMap<string, string> {
  const found = markup.matchAll(/([\w-]+)="([^"]*)"/g)
  return new Map([...found].map(([, name = '', value = '']) => [name, unescaped(value)]))
}

function textOf(markup: string): string {
  return unescaped(markup.replaceAll(/<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function unescaped(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (reference, name) => entities[name] ?? reference)
}
