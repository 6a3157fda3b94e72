import type { ControlOperation } from '../context.ts'

export const getHealth: ControlOperation<'getHealth'> = (_request, { services, worlds, urls = {} }) => ({
  status: 200,
  body: { status: 'ok', services: services.map(({ name }) => name), urls, credentials: worlds.credentials },
})
