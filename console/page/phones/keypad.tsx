import type { JSX } from 'preact'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#']

/** The keys of a phone. The keyboard presses them too, while one of them has the focus. */
export function Keypad({ press }: { readonly press: (key: string) => void }): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend
    <div
      class="keypad"
      role="group"
      aria-label="Keypad"
      onKeyDown={({ key }) => {
        if (keys.includes(key)) press(key)
      }}
    >
      {keys.map((key) => (
        <button key={key} type="button" onClick={() => press(key)}>
          {key}
        </button>
      ))}
    </div>
  )
}
