import type { Scene } from '../scene/scene.ts'
import type { Rows } from '../vocabulary/cells.ts'

/** A table with what its words stand for in a scenario, as JSON: `my transaction` is an id, `my eSIM` an ICCID. */
export async function readMine({ dtone }: Scene, rows: Rows): Promise<Rows> {
  const read: string[][] = []
  for (const [path = '', cell = ''] of rows) read.push([path, await valueIn(cell)])
  return read

  async function valueIn(cell: string): Promise<string> {
    if (cell === 'my transaction') return String(dtone.lastOrder.id)
    return cell === 'my eSIM' ? JSON.stringify(await dtone.iccid()) : cell
  }
}
