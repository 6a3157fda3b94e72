import { type DiffLine, lineDiff } from './lineDiff.ts'

/** A line of the message of a failure. */
export type MessageLine = DiffLine | { readonly kind: 'text'; readonly text: string }

const mismatch = /^(?<what>.*?)\n- expected: (?<expected>.*)\n\+ found: {4}(?<found>.*)$/s

/** The message of a failed sentence in lines: expected and found are compared; errors of ours have no stack. */
export function messageLines(message: string): MessageLine[] {
  const told = withoutStack(message)
  const { what, expected, found } = mismatch.exec(told)?.groups ?? {}
  if (what === undefined || expected === undefined || found === undefined) return texts(told)
  return [...texts(what), ...compared(expected.split('\n'), found.split('\n'))]
}

/** Lines that say in words what the signs before them mean: each of two lines, or the line before many. */
function compared(expected: readonly string[], found: readonly string[]): MessageLine[] {
  if (expected.length > 1 || found.length > 1)
    return [...texts('- is expected, + was found:'), ...lineDiff(expected, found)]
  return [
    { kind: 'expected', text: `expected: ${expected[0]}` },
    { kind: 'found', text: `found:    ${found[0]}` },
  ]
}

/** `- expected`, `+ found`, as text has it. */
export function markedLine({ kind, text }: MessageLine): string {
  return `${{ text: '', same: '  ', expected: '- ', found: '+ ' }[kind]}${text}`
}

function texts(text: string): MessageLine[] {
  return text.split('\n').map((line) => ({ kind: 'text', text: line }))
}

/** A message without its kind and the lines of its stack. `ControlError`: what a sentence asks is refused. Errors of other kinds are bugs, and keep theirs. */
function withoutStack(message: string): string {
  const [, told] = /^(?:Mismatch|Error|ControlError): (.*)$/s.exec(message) ?? []
  if (told === undefined) return message
  return told
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n')
}
