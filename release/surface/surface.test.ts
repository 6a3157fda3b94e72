import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { surfaceChanges } from './changes.ts'
import { readSurface } from './readSurface.ts'
import type { Surface, SurfacePart } from './surface.ts'
import { parseSurface, readSurfaceFile, surfaceText } from './surfaceFile.ts'
import { surfaceComplaint } from './verdict.ts'

const surface = readSurface()
const recorded = readSurfaceFile()

test('the public surface has not changed without its version', () => {
  expect(surfaceComplaint(recorded, surface, packageJson.surfaceVersion)).toBeUndefined()
})

test('its file is that of this version', () => {
  expect(recorded.version).toBe(packageJson.surfaceVersion)
  expect(surfaceChanges(recorded.surface, surface)).toEqual([])
  expect(surfaceText(parseSurface(surfaceText(recorded)))).toBe(surfaceText(recorded))
})

test.each([
  'control putWorld body application/json',
  'control schemas.FaultSettings.effect',
  'command up --port',
  'exit 2',
  'expectation x-causes',
  'export railyard/testing startRailyard',
  'export railyard/testing/vitest test',
  'type RailyardOptions.clock',
  'type MutantsReport.version',
  'type VerifyReport.version',
  'type LogLine.world',
  'type WorldEvents.missed',
  'type TurnEvents.taken',
])('it has %s', (part) => {
  expect(surface.has(part)).toBe(true)
})

test('it has nothing of what is inside', () => {
  expect(
    [...surface.keys()].filter((part) => /\binternal\b|type Worlds\b|WorldContext|CallbackOutbox/.test(part)),
  ).toEqual([])
})

/** The surface with one part removed, added or replaced. */
function planted(part: string, form?: SurfacePart): Surface {
  const changed = new Map(surface)
  if (form === undefined) changed.delete(part)
  else changed.set(part, form)
  return changed
}

const before = { version: '3.4', surface }

describe.each([
  [
    'an operation of the control plane is removed',
    'removed: control advanceClock',
    planted('control advanceClock'),
    'major',
  ],
  [
    'a member of an answer is not always there',
    'removed: control schemas.World.name always',
    planted('control schemas.World.name always'),
    'major',
  ],
  [
    'a request needs a new member',
    'added: control schemas.FaultSettings.cause',
    planted('control schemas.FaultSettings.cause', { form: '', isRequired: true }),
    'major',
  ],
  [
    'a request may have a new member',
    'added: control schemas.FaultSettings.cause',
    planted('control schemas.FaultSettings.cause', { form: '' }),
    'minor',
  ],
  ['an option is renamed', 'removed: command up --port', planted('command up --port'), 'major'],
  [
    'a default changes',
    'changed: command up --seed',
    planted('command up --seed', { form: 'takes a value, default "7"' }),
    'major',
  ],
  [
    'a subcommand is new, with what it needs',
    'added: command gateway pause <for>',
    planted('command gateway pause <for>', { form: '', isRequired: true }),
    'minor',
  ],
  [
    'a command is new, with what it needs',
    'added: command pause <duration>',
    planted('command pause <duration>', { form: '', isRequired: true }),
    'minor',
  ],
  [
    'a command needs a new argument',
    'added: command up <name>',
    planted('command up <name>', { form: '', isRequired: true }),
    'major',
  ],
  ['an exit code means something else', 'changed: exit 1', planted('exit 1', { form: 'nothing' }), 'major'],
  ['an expectation is new', 'added: expectation x-new', planted('expectation x-new', { form: '' }), 'minor'],
  [
    'an export is removed',
    'removed: export railyard/testing matchers',
    planted('export railyard/testing matchers'),
    'major',
  ],
  [
    'a type changes',
    'changed: type RailyardOptions.seed',
    planted('type RailyardOptions.seed', { form: '? number' }),
    'major',
  ],
  ['a report loses a member', 'removed: type MutantsReport.totals', planted('type MutantsReport.totals'), 'major'],
])('when %s', (_, told, changed, step) => {
  test(`it is told, and takes a ${step} version`, () => {
    expect(surfaceComplaint(before, changed, '3.4')).toContain(`  ${told} (${step})`)
    expect(surfaceComplaint(before, changed, '4.0')).toBeUndefined()
    const withMinor = surfaceComplaint(before, changed, '3.5')
    if (step === 'minor') expect(withMinor).toBeUndefined()
    else expect(withMinor).toContain('set surfaceVersion in package.json to 4.0')
  })
})

test('what had to be given and may be left out is an addition', () => {
  const changed = planted('command advance <duration>', { form: '' })
  expect(surfaceComplaint(before, changed, '3.4')).toContain('changed: command advance <duration> (minor)')
})

test('a version does not go back', () => {
  expect(surfaceComplaint(before, surface, '3.3')).toBe('surfaceVersion in package.json is 3.3, before 3.4.')
  expect(() => surfaceComplaint(before, surface, '3')).toThrow('"3" is not like 1.4')
})
