/** Whether a path can lead into a value: an object or an array. */
export function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The value at a dotted path: `body.recipients.0.phoneNumber`. Inherited properties are not found. */
export function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, name) => (isContainer(part) && Object.hasOwn(part, name) ? part[name] : undefined), value)
}
