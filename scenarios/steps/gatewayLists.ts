import { duration } from '../../specs/formats/duration.ts'
import { expectRows } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { checkPaths } from '../vocabulary/checkPaths.ts'
import { type Chapter, stepWithTable } from './step.ts'

/** Lists of the payments of the gateway's clients. */
export const gatewayLists: Chapter = {
  title: 'Lists of payments of the gateway',
  about: 'Each sentence asks for a list, the newest payment first. A table with a head alone stands for an empty list.',
  steps: [
    stepWithTable(
      'the pending payments are:',
      {
        about: 'Asks for those that have not ended.',
        example: ['Then the pending payments are:', '  | amount | status     |', '  | 250    | Processing |'].join(
          '\n',
        ),
      },
      (scene, table) => expectList(scene, 'Payment_GetPending', '/api/Payment/pending', table.raw()),
    ),
    stepWithTable(
      'the completed payments are:',
      {
        about: 'Asks for those that were paid.',
        example: ['Then the completed payments are:', '  | amount |', '  | 250    |'].join('\n'),
      },
      (scene, table) => expectList(scene, 'Payment_GetCompleted', '/api/Payment/completed', table.raw()),
    ),
    stepWithTable(
      'the payments of the last {duration} are:',
      {
        about: 'Asks for those of a time that ends now, the first moment of it too.',
        example: ['Then the payments of the last 2 minutes are:', '  | amount |', '  | 250    |'].join('\n'),
      },
      async (scene, time, table) => expectRange(scene, { from: await momentAgo(scene, time) }, table.raw()),
    ),
    stepWithTable(
      'the payments until {duration} ago are:',
      {
        about: 'Asks for those of the 30 days before a moment, and of this moment.',
        example: ['Then the payments until 2 minutes ago are:', '  | amount |', '  | 250    |'].join('\n'),
      },
      async (scene, time, table) => expectRange(scene, { to: await momentAgo(scene, time) }, table.raw()),
    ),
  ],
}

async function momentAgo({ world }: Scene, time: string): Promise<string> {
  return new Date(Date.parse((await world.clock()).now) - duration(time)).toISOString()
}

function expectRange(scene: Scene, range: Record<string, string>, rows: readonly string[][]): Promise<void> {
  return expectList(scene, 'Payment_GetByDateRange', `/api/Payment/range?${new URLSearchParams(range)}`, rows)
}

async function expectList(
  { gateway }: Scene,
  operationId: string,
  path: string,
  rows: readonly string[][],
): Promise<void> {
  const [head = []] = rows
  checkPaths(
    operationId,
    head.map((member) => [`0.${member}`]),
  )
  const { body } = await gateway.send('GET', path)
  expectRows('The list of payments', Array.isArray(body) ? body : [body], rows)
}
