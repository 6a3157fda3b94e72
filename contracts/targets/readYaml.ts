import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml'

/** The value in the text of a YAML or JSON file, with its merge keys (`<<`) resolved. Throws with `file:line` if it is none, or if an alias stands within its own anchor. */
export function readYaml(text: string, file: string): unknown {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, merge: true })
  const [error] = document.errors
  if (error !== undefined) throw new Error(`${file}:${error.linePos?.[0].line ?? 1}: ${firstLine(error.message)}`)
  const cycle = cycleIn(document)
  if (cycle !== undefined)
    throw new Error(
      `${file}:${lines.linePos(cycle.offset).line}: the alias *${cycle.name} stands within its own anchor`,
    )
  try {
    return document.toJS()
  } catch (cause) {
    // An alias without an anchor, or so many aliases that their expansion would fill the memory.
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}

/** The first alias of something that contains it. */
function cycleIn(document: Document.Parsed): { readonly name: string; readonly offset: number } | undefined {
  let found: { name: string; offset: number } | undefined
  visit(document, {
    Alias(_key, alias, above) {
      const anchored = alias.resolve(document)
      if (anchored === undefined || !above.some((one) => isNode(one) && !isAlias(one) && one === anchored))
        return undefined
      found = { name: alias.source, offset: alias.range?.[0] ?? 0 }
      return visit.BREAK
    },
  })
  return found
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
}
