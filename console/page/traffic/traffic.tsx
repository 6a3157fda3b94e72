import type { JSX } from 'preact'

export function Traffic({ world }: { readonly world: string }): JSX.Element {
  return <h2>Traffic of {world}</h2>
}
