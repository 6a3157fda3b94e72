/** A list of rules. */
export interface Rules<Settings, Rule> {
  list(): Promise<readonly Rule[]>
  add(settings: Settings): Promise<Rule>
  remove(id: number): Promise<void>
  clear(): Promise<void>
}
