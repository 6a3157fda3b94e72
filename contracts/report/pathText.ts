import type { Finding } from '../result.ts'

/** A finding's path as people write it: `body.errors[0].code`. */
export function pathText(path: Finding['path']): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      if (!/^[\w$-]+$/.test(part)) return `[${JSON.stringify(part)}]`
      return index === 0 ? part : `.${part}`
    })
    .join('')
}
