import { escapedMarkup } from './html.ts'

/** An XML element. Attributes are escaped; content must be XML already. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedAttribute(value)}"`)
  const start = `<${name}${written.join('')}`
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('\n')}</${name}>`
}

/** @note Parsers replace an unescaped line break in an attribute by a space. */
function escapedAttribute(value: string): string {
  return escapedMarkup(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
