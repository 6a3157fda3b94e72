import type { Finding } from '../model/result.ts'

/** What a finding is about, as people write it: `body.errors[0].code`, or `state` and a path where that does not begin with it. */
export function findingTitle({ check, path }: Finding): string {
  const written = path.map(part).join('')
  if (written === '' || path[0] === check) return written || check
  return `${check} ${written}`
}

function part(name: string | number, index: number): string {
  if (typeof name === 'number') return `[${name}]`
  if (!/^[\w$-]+$/.test(name)) return `[${JSON.stringify(name)}]`
  return index === 0 ? name : `.${name}`
}
