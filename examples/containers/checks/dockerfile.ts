/** An instruction of a Dockerfile: its keyword, and what follows it on one line. */
export interface Instruction {
  readonly keyword: string
  readonly text: string
  /** Which `FROM` it stands below, from 0. */
  readonly stage: number
}

/** The instructions of a Dockerfile, without comments and with lines joined. */
export function instructionsOf(dockerfile: string): Instruction[] {
  const lines = dockerfile
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .join('\n')
    .replaceAll(/\s*\\\n\s*/g, ' ')
    .split('\n')
  let stage = -1
  return lines.map((line) => {
    const [, keyword = '', text = ''] = /^\s*(\w+)\s+(.*)$/.exec(line) ?? []
    if (keyword === 'FROM') stage += 1
    return { keyword, text, stage }
  })
}

/** What follows the keywords of that name in the last stage. */
export function inImage(instructions: readonly Instruction[], keyword: string): string[] {
  const last = instructions.at(-1)?.stage
  return instructions.filter((one) => one.stage === last && one.keyword === keyword).map(({ text }) => text)
}

/** The words of an instruction in its JSON form: `CMD ["up"]`. Throws where it is none. */
export function wordsOf(text: string): string[] {
  const words: unknown = JSON.parse(text.slice(text.indexOf('[')))
  if (Array.isArray(words)) return words.map(String)
  throw new Error(`Failed to read ${text}: it is no list of words.`)
}

/** The variables of the image. */
export function variablesOf(instructions: readonly Instruction[]): Record<string, string> {
  const pairs = inImage(instructions, 'ENV').flatMap((text) => text.split(' '))
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}
