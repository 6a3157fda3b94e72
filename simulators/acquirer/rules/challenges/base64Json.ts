/** JSON in base64, as 3-D Secure carries messages through forms. */
export function toBase64Json(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64')
}

/** Reads what `toBase64Json` made; undefined for other texts. */
export function readBase64Json(text: string): unknown {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8'))
  } catch {
    return undefined
  }
}
