import { SaxesParser } from 'saxes'

/** An element of an answer. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text in it, and in its children as far as an answer has levels. */
  readonly text: string
  /** The text in it alone. */
  readonly ownText: string
  /** Line and column at the end of its start tag. */
  readonly place: string
}

/** The document element of an answer, and the encoding that its declaration names. Where the answer is no XML, why. */
export type ParsedXml =
  | { readonly root: XmlElement; readonly encoding?: string | undefined }
  | { readonly error: string }

interface OpenElement extends XmlElement {
  readonly children: OpenElement[]
  text: string
  ownText: string
}

/** `Response`, an action, and what is played before it. */
const levels = 3

/**
 * Parses XML as the standard has it: what is not well-formed is an error, with its line and column. Entities are the five of the standard.
 * Those that a DOCTYPE declares are not read, from a file or otherwise, and their use is an error.
 * @see decisions/0025-voice-answers.md
 */
export function parseXml(text: string): ParsedXml {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const open: OpenElement[] = []
  let root: XmlElement | undefined
  let error: string | undefined
  let encoding: string | undefined
  parser.on('error', ({ message }) => {
    error ??= message
  })
  parser.on('xmldecl', (declared) => {
    encoding = declared.encoding
  })
  parser.on('opentag', ({ name, attributes }) => {
    const place = `${parser.line}:${parser.column}`
    const element: OpenElement = { name, attributes, children: [], text: '', ownText: '', place }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  const read = (part: string): void => {
    for (const element of open.slice(0, levels)) element.text += part
    const last = open.at(-1)
    if (last !== undefined) last.ownText += part
  }
  parser.on('text', read)
  parser.on('cdata', read)
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  return error === undefined && root !== undefined ? { root, encoding } : { error: error ?? 'it has no element' }
}
