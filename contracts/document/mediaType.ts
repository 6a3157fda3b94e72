/** A media type without parameters, in lower case. */
export function essence(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase()
}

export function isJson(type: string): boolean {
  return /^application\/json\b|\+json\b|^\*\/\*/.test(type)
}

export function isForm(type: string): boolean {
  return type.startsWith('application/x-www-form-urlencoded')
}

export function isMultipart(type: string): boolean {
  return type.startsWith('multipart/')
}

/** XML follows serialisation rules of its own (names, attributes, wrappers), which are not implemented here. */
export function isXml(type: string): boolean {
  return /[/+]xml\b/i.test(type)
}
