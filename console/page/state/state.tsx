import type { JSX } from 'preact'

export function State({ world }: { readonly world: string }): JSX.Element {
  return <h2>State of {world}</h2>
}
