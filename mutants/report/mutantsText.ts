import { providers } from '../../simulators/index.ts'
import { shellWord } from '../../specs/formats/shellWord.ts'
import { type GroupName, groupNames, groups } from '../find/groups.ts'
import type { TestMutant } from '../mutant.ts'
import { type MutantsRun, outcomeCounts, type TestVerdict } from '../run/mutantsRun.ts'
import { sequenceDiagram } from './sequenceDiagram.ts'

/** The report for people: what the tests miss, by group, with the exchange that was changed and the test that would notice. */
export function mutantsText(run: MutantsRun): string {
  const missed = groupNames.flatMap((name) =>
    run.verdicts.filter(({ outcome, mutant }) => outcome === 'missed' && mutant.group === name),
  )
  const blocks = groupNames.flatMap((name) =>
    groupBlock(
      name,
      missed.filter(({ mutant }) => mutant.group === name),
    ),
  )
  return `${[summary(run), ...blocks, ...closing(run, missed)].join('\n\n')}\n`
}

function summary({ verdicts, leftOut, traffic }: MutantsRun): string {
  const unheard = Object.values(traffic.providers).flatMap((provider) => [...provider.unheard])
  const { noticed, rehearsed, missed, 'not reached': unreached } = outcomeCounts(verdicts)
  const all = noticed + rehearsed + missed
  const odd = verdicts.filter(isOdd).map(({ mutant }) => mutant)
  return [
    missed === 0
      ? `Your tests miss none of ${counted(all, 'mutant')}.`
      : `Your tests miss ${missed} of ${counted(all, 'mutant')}.`,
    ...(rehearsed > 0 ? [`${rehearsed} of them they bring about themselves, and pass.`] : []),
    ...(unreached > 0 ? [`${counted(unreached, 'further one')} made no difference in them.`] : []),
    ...(odd.length > 0
      ? [
          `Seen to change nothing, and noticed all the same: ${namesOf(odd)}. Run it again: the tests may fail by chance.`,
        ]
      : []),
    ...(unheard.length > 0 ? [`Nothing answered the callbacks ${unheard.join(', ')}, so they were not broken.`] : []),
    ...(leftOut.length > 0
      ? [`${counted(leftOut.length, 'mutant')} left out, since the budget was used up: ${namesOf(leftOut)}`]
      : []),
  ].join('\n')
}

/** How many mutants are named in a line. */
const mostNames = 5

/** The tests failed, and the mutant may not be the reason. */
function isOdd({ outcome, evidence, isOverdue }: TestVerdict): boolean {
  return outcome === 'noticed' && evidence.count === 0 && !isOverdue
}

function namesOf(mutants: readonly TestMutant[]): string {
  const names = mutants.slice(0, mostNames).map(({ name }) => name)
  return `${names.join(', ')}${mutants.length > names.length ? ', …' : ''}`
}

function groupBlock(name: GroupName, missed: readonly TestVerdict[]): readonly string[] {
  if (missed.length === 0) return []
  const { title } = groups[name]
  const byPlace = Map.groupBy(missed, ({ mutant: { provider, of = '' } }) => `${provider}/${of}`)
  const blocks = [...byPlace.values()].map((verdicts) => placeBlock(verdicts).join('\n'))
  return [`${title}: ${missed.length} missed`, ...blocks]
}

/** The mutants of one group and one operation or callback, and the hint that they have in common. */
function placeBlock(verdicts: readonly TestVerdict[]): readonly string[] {
  let before = ''
  const lines = verdicts.flatMap((verdict) => {
    const diagram = sequenceDiagram(verdict.evidence.shown).map((line) => `      ${line}`)
    const isSame = diagram.join('\n') === before
    before = diagram.join('\n')
    return [...mutantLines(verdict), ...(isSame ? [] : diagram)]
  })
  return [...lines, ...verdicts.slice(0, 1).map(({ mutant }) => `    To notice it: ${hintFor(mutant)}`)]
}

function mutantLines({ mutant, evidence }: TestVerdict): readonly string[] {
  const places = Object.entries(evidence.places).map(([place, count]) => `${place} ${times(count)}`)
  const changed = places.length > 0 ? places.join(', ') : times(evidence.count)
  return [`  ${mutant.name}`, `    ${mutant.about} It changed ${changed}.`]
}

/** The test that would notice a mutant, in a sentence. */
export function hintFor({ group, provider, of }: TestMutant): string {
  const title = providers.find(({ name }) => name === provider)?.title ?? provider
  return groups[group].hint.replaceAll('{of}', of ?? 'a request').replaceAll('{provider}', title)
}

function closing({ command }: MutantsRun, missed: readonly TestVerdict[]): readonly string[] {
  const [first] = missed
  if (first === undefined) return []
  return [`Run one again: railyard mutants --test ${shellWord(command)} --only ${shellWord(first.mutant.name)}`]
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
