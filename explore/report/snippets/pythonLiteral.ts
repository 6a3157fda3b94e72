/** A JSON value as Python writes it. */
export function pythonLiteral(value: unknown): string {
  if (value === undefined || value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(', ')}]`
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([name, one]) => `${pythonLiteral(name)}: ${pythonLiteral(one)}`)
      .join(', ')}}`
  return JSON.stringify(value)
}
