import { escapedMarkup } from '../../specs/formats/html.ts'

/** An element of XML; its content stands in it as it is given. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedAttribute(value)}"`)
  const start = `<${name}${written.join('')}`
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('\n')}</${name}>`
}

/** @note A parser makes a space of a bare line break in an attribute. */
function escapedAttribute(value: string): string {
  return escapedMarkup(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
