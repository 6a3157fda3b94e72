/**
 * The tables of the gateway. Each capability adds its own in its `tables.ts`. Ids are UUIDs as text, times are ms since the
 * epoch, money is whole minor units of SLE, a yes or no is 1 or 0, lists are JSON as text: only what both databases keep in
 * the same way.
 */
export interface Tables {
  settings: SettingRow
}

export interface SettingRow {
  name: string
  value: string
}
