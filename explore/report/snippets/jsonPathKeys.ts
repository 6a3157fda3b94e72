/** The names and places that a plain JSON path goes through: `$.items[0].id`. Undefined for paths that can have several values. */
export function jsonPathKeys(path: string): readonly (string | number)[] | undefined {
  if (!/^\$(\.[A-Za-z_]\w*|\[\d+\])*$/.test(path)) return undefined
  return [...path.matchAll(/\.(\w+)|\[(\d+)\]/g)].map(([, name, place]) => name ?? Number(place))
}
