import { type ControlOperation, inWorld } from '../context.ts'
import { representFault } from '../resources/rules.ts'

export const listFaults: ControlOperation<'listFaults'> = inWorld((_request, world) => ({
  status: 200,
  body: world.faults.list().map(representFault),
}))
