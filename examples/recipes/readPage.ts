/** A recipe, as its page has it. */
export interface Recipe {
  /** The name of the page, without `.md`. */
  readonly name: string
  /** The files that the reader writes: blocks below a line that has nothing but a name, such as **`pay.sh`**. */
  readonly files: readonly RecipeFile[]
  /** The commands that the reader types: the lines of the blocks of `sh` without a name. */
  readonly commands: readonly string[]
  /** What the reader sees in the end, line by line: the blocks without a language. `…` stands for any text. */
  readonly prints: readonly string[]
}

export interface RecipeFile {
  readonly name: string
  readonly language: string
  readonly text: string
}

/** Reads a recipe out of its page. Throws where a block is neither a file, nor commands, nor what is seen. */
export function readPage(name: string, page: string): Recipe {
  const blocks = [...page.matchAll(/^(?:\*\*`(\S+)`\*\*\n\n)?```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, file, language = '', text = '']) => ({ file, language, text }),
  )
  if (page.match(/^```/gm)?.length !== blocks.length * 2)
    throw new Error(`Failed to read the recipe ${name}: a block is not closed.`)
  const stray = blocks.find(({ file, language }) => file === undefined && language !== 'sh' && language !== '')
  if (stray !== undefined)
    throw new Error(`Failed to read the recipe ${name}: above a block of ${stray.language} is no line with its file.`)
  const linesOf = (wanted: string): string[] =>
    blocks
      .filter(({ file, language }) => file === undefined && language === wanted)
      .flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== ''))
  return {
    name,
    files: blocks.flatMap(({ file, language, text }) => (file === undefined ? [] : [{ name: file, language, text }])),
    commands: linesOf('sh'),
    prints: linesOf(''),
  }
}

export function languagesOf({ files }: Recipe): ReadonlySet<string> {
  return new Set(files.map(({ language }) => language))
}

/** The first line of `prints` that the output does not have, in their order; undefined if it has all. */
export function missingLine({ prints }: Recipe, output: string): string | undefined {
  const rest = output.split('\n')
  return prints.find((line) => {
    const found = rest.findIndex((printed) => fits(line, printed))
    rest.splice(0, found + 1)
    return found === -1
  })
}

function fits(line: string, printed: string): boolean {
  const pattern = line
    .trim()
    .split('…')
    .map((part) => RegExp.escape(part))
    .join('.*')
  return new RegExp(`^${pattern}$`).test(printed.trim())
}
