import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Problem } from '../control/call.ts'
import { goTo } from '../shell/place.ts'
import { Action } from '../widgets/action.tsx'
import { ProblemText } from '../widgets/problemText.tsx'
import { useCall } from '../widgets/useCall.ts'

/** Saves a world to a file. */
export function SaveWorld({ world }: { readonly world: string }): JSX.Element {
  return (
    <Action
      call={{ operation: 'getSnapshot', path: { world } }}
      done={(snapshot) => saveFile(`${world}.railyard-world.json`, JSON.stringify(snapshot))}
    >
      Save to a file
    </Action>
  )
}

function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** Makes a world of a file, or replaces one by it. */
export function RestoreWorld(): JSX.Element {
  const [file, setFile] = useState<File>()
  const [name, setName] = useState('')
  const [unreadable, setUnreadable] = useState<Problem>()
  const { isBusy, outcome, run } = useCall()
  const restore = async (): Promise<void> => {
    const snapshot = parsed(await file?.text())
    setUnreadable(snapshot === undefined ? notJson(file?.name) : undefined)
    if (snapshot === undefined) return
    await run({ operation: 'putSnapshot', path: { world: name }, body: snapshot }, () =>
      goTo({ world: name, part: 'worlds' }),
    )
  }
  return (
    <section class="card row" aria-labelledby="restore-world">
      <h3 id="restore-world">Restore from a file</h3>
      <label>
        File{' '}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? []
            setFile(chosen)
            setName(chosen?.name.replace(/(\.railyard-world)?\.json$/, '') ?? '')
          }}
        />
      </label>
      <label>
        Name <input value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <button type="button" disabled={file === undefined || name === '' || isBusy} onClick={restore}>
        Restore
      </button>
      <ProblemText problem={unreadable ?? outcome?.problem} />
    </section>
  )
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

function notJson(name = 'The file'): Problem {
  return { status: 0, title: 'Not a snapshot', detail: `${name} is not JSON.`, errors: {} }
}
