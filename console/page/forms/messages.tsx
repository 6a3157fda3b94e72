import type { JSX } from 'preact'

/** What is wrong with a field, read aloud when it appears. */
export function Messages({ messages }: { readonly messages: readonly string[] }): JSX.Element {
  return (
    <span role="alert" class="problem">
      {messages.join('; ')}
    </span>
  )
}
