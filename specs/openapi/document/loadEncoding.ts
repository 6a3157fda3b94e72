import type { ApiFieldEncoding } from './document.ts'

const separators: Readonly<Record<string, string>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' }

/** Reads an entry of `encoding` of a form. Throws on unknown styles; the error names the place. */
export function loadEncoding(source: Readonly<Record<string, unknown>>, where: string): ApiFieldEncoding {
  const { style, explode, allowReserved, contentType } = source
  // A field with a style is written like a query parameter, and its content type does not count.
  const isStyled = [style, explode, allowReserved].some((setting) => setting !== undefined)
  if (!isStyled) return { kind: typeof contentType === 'string' && isJson(contentType) ? 'json' : 'text' }
  const name = String(style ?? 'form')
  if (name === 'deepObject') return { kind: 'deepObject' }
  const separator = separators[name]
  if (separator === undefined)
    throw new Error(
      `${where} has style ${name}; ${Object.keys(separators).join(', ')} and deepObject are supported there`,
    )
  return explode === true || (explode === undefined && name === 'form')
    ? { kind: 'text' }
    : { kind: 'separated', separator }
}

function isJson(contentType: string): boolean {
  return /^application\/json\b|\+json\b/i.test(contentType)
}
