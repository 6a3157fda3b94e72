import type { ControlOperation } from '../context.ts'

export const getHealth: ControlOperation<'getHealth'> = (_request, { services, worlds }) => ({
  status: 200,
  body: { status: 'ok', services: services.map(({ name }) => name), credentials: worlds.credentials },
})
