import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { ControlDefinition } from '../definition.ts'

type Mutant = RuleMutant<ControlDefinition>
type Add = ControlDefinition['operations']['addHandsetScript']
type Request = Parameters<Add>[0]

/** Scripts of phones that act at another moment, or otherwise than they say. @see docs/control.md#scripts */
export const scriptMutants: readonly Mutant[] = [
  told('getHandset', 'after', 'millisecond-less', 'notYet', ({ after = 'PT0S', ...body }) => ({
    ...body,
    after: after === 'PT4S' ? 'PT3.999S' : after,
  })),
  told('getHandset', 'after', 'second-more', 'typed', ({ after = 'PT0S', ...body }) => ({
    ...body,
    after: after === 'PT4S' ? 'PT5S' : after,
  })),
  told('getHandset', 'times', 'ignored', 'usedUp', ({ times: _times, ...body }) => body),
  told('getHandset', 'text', 'ignored', 'otherText', ({ cue: { kind }, ...body }) => ({ ...body, cue: { kind } })),
  told('getHandset', 'action', 'refuses', 'answered', ({ action, ...body }) => ({
    ...body,
    action: action.kind === 'answer' ? { kind: 'refuse' } : action,
  })),
  told('getHandset', 'action', 'answers', 'refused', ({ action, ...body }) => ({
    ...body,
    action: action.kind === 'refuse' ? { kind: 'answer' } : action,
  })),
  told('getHandset', 'action', 'not-ignored', 'ignored', ({ cue, action, ...body }) => ({
    ...{ ...body, cue },
    action: action.kind === 'ignore' && cue.kind === 'ring' ? { kind: 'answer' } : action,
  })),
  told('getHandset', 'action', 'goes-on', 'hungUp', ({ action, ...body }) => ({
    ...body,
    action: action.kind === 'hangUp' ? { kind: 'ignore' } : action,
  })),
  told('listCalls', 'keys', 'first-alone', 'pressed', ({ action, ...body }) => ({
    ...body,
    action: action.kind === 'press' ? { ...action, keys: action.keys.slice(0, 1) } : action,
  })),
  told('listCalls', 'action', 'silent', 'spoken', ({ action, ...body }) => ({
    ...body,
    action: action.kind === 'speak' ? { kind: 'ignore' } : action,
  })),
  told('listPrompts', 'accept', 'turned', 'accepted', ({ action, ...body }) => ({
    ...body,
    action: action.kind === 'reply' ? { kind: 'reply', accept: !action.accept } : action,
  })),
  onScripts('getHandset', 'phone', 'other', 'otherPhone', ({ addHandsetScript }, onBroken) => ({
    addHandsetScript(request, context) {
      onBroken()
      return addHandsetScript({ ...request, path: { ...request.path, number: '+254711000001' } }, context)
    },
  })),
  onScripts(
    'getHandset',
    'first',
    'forgotten',
    'firstAlone',
    ({ addHandsetScript, clearHandsetScripts }, onBroken) => ({
      async addHandsetScript(request, context) {
        onBroken()
        await clearHandsetScripts({ ...request, body: undefined }, context)
        return addHandsetScript(request, context)
      },
    }),
  ),
  onScripts('removeHandsetScript', 'change-not-kept', '', 'gone', ({ listHandsetScripts }, onBroken) => ({
    async removeHandsetScript(request, context) {
      const { path, headers, query } = request
      const { body } = await listHandsetScripts({ path, headers, query, body: undefined }, context)
      if (!Array.isArray(body) || !body.some(({ id }) => id === path.script)) return { status: 404, body: missing }
      onBroken()
      return { status: 204 }
    },
  })),
  onScripts('getHandset', 'change-not-kept', 'clear', 'cleared', (_operations, onBroken) => ({
    clearHandsetScripts() {
      onBroken()
      return { status: 204 }
    },
  })),
]

const missing = { type: 'about:blank', title: 'Not Found', status: 404, detail: 'There is no such script.' } as const

/** Tells a person something else than was said. */
function told(
  operationId: Mutant['operationId'],
  kind: string,
  label: string,
  hint: string,
  change: (body: Request['body']) => Request['body'],
): Mutant {
  return onScripts(operationId, kind, label, hint, ({ addHandsetScript }, onBroken) => ({
    addHandsetScript(request, context) {
      const body = change(request.body)
      if (JSON.stringify(body) !== JSON.stringify(request.body)) onBroken()
      return addHandsetScript({ ...request, body }, context)
    },
  }))
}

function onScripts(
  operationId: Mutant['operationId'],
  kind: string,
  label: string,
  hint: string,
  change: (
    operations: ControlDefinition['operations'],
    onBroken: () => void,
  ) => Partial<ControlDefinition['operations']>,
): Mutant {
  return {
    ...{ operationId, kind: `script-${kind}`, label, hint: `${operationId}/${hint}` },
    alter: (definition, onBroken) => ({
      ...definition,
      operations: { ...definition.operations, ...change(definition.operations, onBroken) },
    }),
  }
}
