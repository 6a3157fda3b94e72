/** A value as a reader takes it: `yes`, `a, b`, `3 s` for the duration PT3S, nothing for null. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Array.isArray(value) ? value.map(cellText).join(', ') : inWords(String(value))
}

const units = { D: 'd', H: 'h', M: 'min', S: 's' }

function inWords(text: string): string {
  const parts = /^P(?:(\d+)(D))?(?:T(?:(\d+)(H))?(?:(\d+)(M))?(?:(\d+(?:\.\d+)?)(S))?)?$/.exec(text)?.slice(1) ?? []
  const words = Object.entries(units).flatMap(([letter, unit]) => {
    const number = parts[parts.indexOf(letter) - 1]
    return number === undefined ? [] : [`${number} ${unit}`]
  })
  return words.length === 0 ? text : words.join(' ')
}
