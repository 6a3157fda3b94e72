import { Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { nearestFirst } from '../../specs/formats/nearest.ts'

/** A part of a YAML file that a user has written. Its errors name the file and the line. */
export class YamlNode {
  readonly #file: YamlFile
  readonly #node: Node | null
  /** Where it stands when it is an empty value, which has no place of its own. */
  readonly #offset: number

  constructor(file: YamlFile, node: Node | null, offset = 0) {
    this.#file = file
    this.#node = isAlias(node) ? (node.resolve(file.document) ?? null) : node
    this.#offset = node?.range?.[0] ?? offset
  }

  /** `story.yaml:3`; the name of the file alone where the value has no line. */
  get place(): string {
    const { name, lines } = this.#file
    return lines === undefined ? name : `${name}:${lines.linePos(this.#offset).line}`
  }

  get kind(): 'map' | 'list' | 'nothing' | 'scalar' {
    if (isMap(this.#node)) return 'map'
    if (isSeq(this.#node)) return 'list'
    return this.value === null ? 'nothing' : 'scalar'
  }

  /** What it stands for, as JSON has it. */
  get value(): unknown {
    return this.#node?.toJS(this.#file.document) ?? null
  }

  /** A text, or a number as it is written. Throws on anything else; `what` begins the message: `a path`. */
  text(what: string): string {
    const { value } = this
    if (typeof value === 'string') return value
    if (typeof value === 'number') return this.written ?? String(value)
    return this.fail(`${what} is a text`)
  }

  /** A scalar as it is written; undefined where it is none. */
  get written(): string | undefined {
    return isScalar(this.#node) ? this.#node.source : undefined
  }

  /** The entries of a list. Throws on anything else. */
  list(what: string): readonly YamlNode[] {
    if (!isSeq(this.#node)) return this.fail(`${what} is a list`)
    return this.#node.items.map((item) => this.#child(item, this.#offset))
  }

  /** The members of a map in their order. Throws on anything else. */
  members(what: string): ReadonlyMap<string, YamlNode> {
    return new Map(this.#pairs(what).map(({ name, value }) => [name, value]))
  }

  /** The members of a map of which all names are known. Throws where one is not. */
  known<Name extends string>(what: string, names: readonly Name[]): ReadonlyMap<Name, YamlNode> {
    return new Map(
      this.#pairs(what).map(({ key, name: written, value }) => {
        const name = names.find((one) => one === written)
        if (name !== undefined) return [name, value]
        if (/[\s,]/.test(written) && value.kind === 'nothing')
          return key.fail(
            `"${written}" is the rest of a text: within { } and [ ], a text that has a comma stands in quotes`,
          )
        const [nearest] = nearestFirst(written, names, (one) => [one])
        return key.fail(`${what} has no "${written}": the nearest is "${nearest}". It may have ${names.join(', ')}`)
      }),
    )
  }

  /** Throws with the place. */
  fail(message: string): never {
    throw new Error(`${this.place}: ${message}.`)
  }

  #pairs(what: string): readonly { readonly key: YamlNode; readonly name: string; readonly value: YamlNode }[] {
    if (!isMap(this.#node)) return this.fail(`${what} has names and values, as in "name: value"`)
    return this.#node.items.map((pair) => {
      const key = this.#child(pair.key, this.#offset)
      return { key, name: key.text('a name'), value: this.#child(pair.value, key.#offset) }
    })
  }

  #child(node: unknown, offset: number): YamlNode {
    return new YamlNode(this.#file, isNode(node) ? node : null, offset)
  }
}

interface YamlFile {
  readonly name: string
  readonly document: Document.Parsed | Document
  /** Undefined for values of a module. */
  readonly lines: LineCounter | undefined
}

/** Reads the text of a YAML file. Throws with the line where it is none. */
export function readYaml(name: string, text: string): YamlNode {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0])
    throw new Error(`${name}:${line}: this is no YAML: ${error.message.trim().replace(/\.$/, '')}.`)
  }
  return new YamlNode({ name, document, lines }, document.contents)
}

/** A value of a module, read as if it stood in a YAML file. */
export function yamlOf(name: string, value: unknown): YamlNode {
  const document = new Document(value)
  return new YamlNode({ name, document, lines: undefined }, document.contents)
}
