import type { Services } from './capability/context.ts'

/** Handlers by kind with the services that each is given first. `services` is asked only when one runs. */
export function bindHandlers<Arguments extends unknown[], Result>(
  handlers: Readonly<Record<string, (services: Services, ...rest: Arguments) => Result>>,
  services: () => Services,
): Readonly<Record<string, (...rest: Arguments) => Result>> {
  const entries = Object.entries(handlers).map(([kind, handle]) => [
    kind,
    (...rest: Arguments): Result => handle(services(), ...rest),
  ])
  return Object.fromEntries(entries)
}
