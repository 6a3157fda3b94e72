import { problem } from '../../kernel/index.ts'
import { type ControlOperation, inWorld } from '../context.ts'

export const removeFault: ControlOperation<'removeFault'> = inWorld(({ path }, world) =>
  world.faults.remove(path.fault)
    ? { status: 204 }
    : problem(404, `There is no fault rule ${path.fault} in this world.`),
)
