import { counted } from '../../scenarios/report/counted.ts'
import type { Exploration } from '../search/exploration.ts'

const columns = ['deviations', 'planned', 'run', 'not run'] as const

/** Schedules by their number of deviations, and how long it took, in lines. */
export function countsTable({ counts, took, firstViolationAfter, stoppedBy }: Exploration): string[] {
  const { planned, run, subsumed, shapes } = counts
  const rows = planned.map((number, at) => [at, number, run[at] ?? 0, number - (run[at] ?? 0)])
  return [
    columns.join('  '),
    ...rows.map((row) => row.map((cell, at) => String(cell).padStart(columns[at]?.length ?? 0)).join('  ')),
    [
      `${seconds(took)} in all`,
      ...(firstViolationAfter === undefined ? [] : [`${seconds(firstViolationAfter)} until the first violation`]),
      `${counted(shapes, 'different course')} seen`,
    ].join(', '),
    ...(subsumed === 0 ? [] : [`${counted(subsumed, 'schedule')} not run because a part of each is violated already`]),
    ...(stoppedBy === undefined ? [] : ['The budget ended it before everything was tried: give more with --budget']),
  ]
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`
}
