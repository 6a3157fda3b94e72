/** What an error says, in one line. Mismatches of sentences have a line each for what they expected and found. */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text
    .replaceAll(/\n- (expected:) *(.*)\n\+ (found:) */g, ' $1 $2, $3 ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}
