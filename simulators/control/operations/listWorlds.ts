import type { ControlOperation } from '../context.ts'
import { representWorld } from '../resources/worlds.ts'

export const listWorlds: ControlOperation<'listWorlds'> = (_request, { worlds }) => ({
  status: 200,
  body: worlds.list().map(representWorld),
})
