import { DataTable } from '@cucumber/cucumber'

/** Values that a scenario has saved. `{{name}}` stands for one in the texts and tables of later sentences. */
export class SavedValues {
  readonly #values = new Map<string, string>()

  /** Saves a text as it is, another value as JSON. */
  save(name: string, value: unknown): void {
    this.#values.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }

  /** A value of a sentence with the saved ones in it. Throws where a name is not known. */
  filled(value: unknown): unknown {
    if (typeof value === 'string') return this.#fill(value)
    if (value instanceof DataTable)
      return new DataTable(value.raw().map((cells) => cells.map((cell) => this.#fill(cell))))
    return value
  }

  #fill(text: string): string {
    return text.replaceAll(/\{\{\s*([\w.-]+)\s*\}\}/g, (mark, name: string) => {
      const value = this.#values.get(name)
      if (value !== undefined) return value
      const known = [...this.#values.keys()]
      const saved = known.length === 0 ? 'nothing has been saved' : `saved are ${known.join(', ')}`
      throw new Error(`No value of the name ${mark} has been saved before this step: ${saved}.`)
    })
  }
}
