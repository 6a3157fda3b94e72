import { describe, expect, test } from 'vitest'
import type { PlacedPoint, ScheduleRun } from '../run/scheduleRun.ts'
import { type Schedule, scheduleId } from '../schedule/schedule.ts'
import type { Exploration } from './exploration.ts'
import { type ConfirmedRun, type SearchProgress, search } from './search.ts'

function request(operation: string, nth = 1): PlacedPoint {
  return { point: { at: 'request', operation, subject: undefined, nth }, isRead: false, isRepeatable: false }
}

/** A service that is a function of its schedule: the points that it reaches, its course, and whether it breaks. */
interface Course {
  readonly points: readonly PlacedPoint[]
  readonly shape: string
  readonly breaks?: boolean
}

function ran(schedule: Schedule, { points, shape, breaks = false }: Course): ScheduleRun {
  return {
    ...{ schedule, points, shape, missed: [], output: '', failedSteps: [] },
    violations: breaks ? [{ invariant: 'paid once', reason: 'paid twice' }] : [],
    trace: { world: 'w', began: '', ended: '', messages: [] },
  }
}

async function explored(
  course: (id: string) => Course,
  options: {
    readonly deviations?: number
    readonly runs?: number
    readonly seed?: string
    /** Tells that a budget in time is over. */
    readonly isOver?: (ids: readonly string[]) => boolean
    readonly onProgress?: (progress: SearchProgress) => void
  } = {},
): Promise<{ readonly exploration: Exploration; readonly ids: readonly string[] }> {
  const ids: string[] = []
  const exploration = await search({
    deviations: options.deviations ?? 2,
    seed: options.seed ?? '42',
    left: (run) => (options.isOver?.(ids) ? 0 : (options.runs ?? Number.POSITIVE_INFINITY) - run),
    elapsed: () => ids.length,
    runAll: async (schedules, { goesOn, onRun }) =>
      schedules.flatMap((schedule) => {
        if (!goesOn()) return []
        const made = confirmed(schedule)
        onRun(made)
        return [made]
      }),
    ...(options.onProgress !== undefined && { onProgress: options.onProgress }),
  })
  return { exploration, ids }

  function confirmed(schedule: Schedule): ConfirmedRun {
    const run = made(schedule)
    const again = run.violations.length === 0 ? {} : { again: made(schedule) }
    return { run, ...again, after: ids.length }
  }

  function made(schedule: Schedule): ScheduleRun {
    const id = scheduleId(schedule)
    ids.push(id)
    return ran(schedule, course(id))
  }
}

const calm: Course = { points: [request('buy')], shape: 'calm' }

describe('a search', () => {
  test('tries each deviation at each point once, and finds the one that breaks', async () => {
    const { exploration, ids } = await explored(
      (id) => ({ ...calm, shape: id, breaks: id === 'buy.1:doneButError502' }),
      {
        deviations: 1,
      },
    )
    expect(exploration.violated.map(({ schedule }) => scheduleId(schedule))).toEqual(['buy.1:doneButError502'])
    const tried = ids.filter((id) => id !== 'default')
    expect(new Set(tried).size).toBe(exploration.counts.run[1])
    expect(tried.filter((id) => id === 'buy.1:doneButError502')).toHaveLength(2)
    expect(exploration.counts.planned[1]).toBe(exploration.counts.run[1])
  })

  test('tries what a deviation brings with it: a second request after the first was lost', async () => {
    const { exploration } = await explored((id) => {
      if (id.startsWith('buy.1:lost'))
        return { points: [request('buy'), request('buy', 2)], shape: id, breaks: id === 'buy.1:lost,buy.2:doneButLost' }
      return { ...calm, shape: id }
    })
    expect(exploration.violated.map(({ schedule }) => scheduleId(schedule))).toEqual(['buy.1:lost,buy.2:doneButLost'])
  })

  test('goes on from one of the schedules that have the same course', async () => {
    const two = [request('buy'), request('ask')]
    const { exploration, ids } = await explored((id) => ({
      points: two,
      shape: id === 'default' ? 'calm' : 'troubled',
    }))
    expect(exploration.counts.shapes).toBe(2)
    const seconds = ids.filter((id) => id.includes(','))
    expect(new Set(seconds.map((id) => id.split(',')[0]))).toEqual(new Set(['buy.1:lost']))
  })

  test('does not run a schedule that has a violated one in it', async () => {
    const two = [request('buy'), request('ask')]
    const { exploration, ids } = await explored((id) => ({ points: two, shape: id, breaks: id.includes('ask.1:lost') }))
    expect(exploration.violated).toHaveLength(1)
    expect(ids.filter((id) => id.includes('ask.1:lost'))).toEqual(['ask.1:lost', 'ask.1:lost'])
    expect(exploration.counts.subsumed).toBeGreaterThan(0)
  })

  test('tells when the first violation was confirmed, and not when its round ended', async () => {
    const { exploration, ids } = await explored((id) => ({ ...calm, shape: id, breaks: id.startsWith('buy.1:lost') }), {
      deviations: 1,
    })
    expect(exploration.firstViolationAfter).toBe(ids.lastIndexOf('buy.1:lost') + 1)
    expect(exploration.firstViolationAfter).toBeLessThan(exploration.took)
  })

  test('calls a schedule unstable whose second run differs', async () => {
    let runs = 0
    const { exploration } = await explored(
      (id) => (id === 'buy.1:lost' ? { ...calm, shape: `${++runs}`, breaks: true } : { ...calm, shape: id }),
      { deviations: 1 },
    )
    expect(exploration.violated).toEqual([])
    expect(exploration.unstable.map(({ schedule }) => scheduleId(schedule))).toEqual(['buy.1:lost'])
  })

  test('tells what breaks in the default run, also where its second run differs', async () => {
    let runs = 0
    const { exploration } = await explored(() => ({ ...calm, shape: `${++runs}`, breaks: true }))
    expect(exploration.violated.map(({ schedule }) => scheduleId(schedule))).toEqual(['default'])
    expect(exploration.counts.run).toEqual([1, 0, 0])
  })

  test('ends with its budget, and says so', async () => {
    const { exploration } = await explored((id) => ({ ...calm, shape: id }), { runs: 5 })
    expect(exploration.stoppedBy).toBe('budget')
    expect(exploration.counts.run).toEqual([1, 4])
    expect((await explored((id) => ({ ...calm, shape: id }), { deviations: 1 })).exploration.stoppedBy).toBeUndefined()
  })

  test('ends within a round when its time is over, and what was run by then counts', async () => {
    const { exploration, ids } = await explored((id) => ({ ...calm, shape: id, breaks: id === 'buy.1:lost' }), {
      isOver: (made) => made.includes('buy.1:unanswered'),
    })
    expect(ids).toEqual(['default', 'default', 'buy.1:lost', 'buy.1:lost', 'buy.1:unanswered'])
    expect(exploration.counts.run).toEqual([1, 2])
    expect(exploration.stoppedBy).toBe('budget')
    expect(exploration.violated.map(({ schedule }) => scheduleId(schedule))).toEqual(['buy.1:lost'])
  })

  test('tells how far it is after each schedule', async () => {
    const told: SearchProgress[] = []
    const { exploration } = await explored((id) => ({ ...calm, shape: id, breaks: id === 'buy.1:unanswered' }), {
      ...{ deviations: 1, onProgress: (progress: SearchProgress) => told.push(progress) },
    })
    const planned = 1 + (exploration.counts.planned[1] ?? 0)
    expect(told.map(({ run }) => run)).toEqual(Array.from({ length: planned - 1 }, (_, at) => at + 2))
    expect(told.slice(0, 3).map(({ violated }) => violated)).toEqual([0, 1, 1])
    expect(told[0]).toMatchObject({ planned, deviations: 1 })
  })

  test('runs the same schedules in the same order for the same seed, and in another order for another', async () => {
    const course = (id: string): Course => ({ points: [request('buy'), request('ask'), request('pay')], shape: id })
    const [first, again, other] = [
      await explored(course, { runs: 200 }),
      await explored(course, { runs: 200 }),
      await explored(course, { runs: 200, seed: '43' }),
    ]
    expect(again.ids).toEqual(first.ids)
    expect(other.ids).not.toEqual(first.ids)
  })
})
