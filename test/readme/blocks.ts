export interface Block {
  /** Empty for output. */
  readonly language: string
  readonly text: string
}

/** The fenced blocks of a Markdown page. */
export function fencedBlocks(page: string): Block[] {
  return [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }))
}

/** The commands of a shell block, one a line; a backslash continues a line. */
export function commandsOf(block: string): string[] {
  const lines = block.replaceAll(/\s*\\\n\s*/g, ' ').split('\n')
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
