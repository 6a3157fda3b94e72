import { parsedJson } from './json.ts'

const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g

/**
 * Indents JSON without parsing its values, so that `1.0`, long numbers and repeated names stay as they were sent. Text that is
 * not JSON is returned unchanged.
 */
export function prettyJson(text: string): string {
  if (parsedJson(text) === undefined) return text
  let indent = ''
  let pretty = ''
  let previous = ''
  for (const [part] of text.matchAll(token)) {
    const closes = part === '}' || part === ']'
    if (closes) indent = indent.slice(2)
    const opened = previous === '{' || previous === '['
    if (opened ? !closes : closes || previous === ',') pretty += `\n${indent}`
    pretty += part === ':' ? ': ' : part
    if (part === '{' || part === '[') indent += '  '
    previous = part
  }
  return pretty
}

/** Cuts text off after `longest` characters, and states its whole length. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}\n… (${text.length} characters in all)`
}
