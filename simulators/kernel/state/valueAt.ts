import { isContainer } from './isContainer.ts'

/** The value at a dotted path: `body.recipients.0.phoneNumber`. What an object inherits is not in it. */
export function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, name) => (isContainer(part) && Object.hasOwn(part, name) ? part[name] : undefined), value)
}
