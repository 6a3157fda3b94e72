import { atPointer } from '../../specs/formats/pointer.ts'
import type { Demands } from '../model/case.ts'
import type { Finding } from '../model/result.ts'
import { memberFinding, told } from './memberFinding.ts'

/** Amounts of money have fewer decimals than a sum of floating-point numbers. */
const precision = 1e-7

/** Whether the numbers of a body, named by JSON pointers, are as far from what they were as they must be. */
export function checkChanges(by: Demands['members'], before: unknown, after: unknown): Finding[] {
  return Object.entries(by).flatMap(([place, wanted]) => {
    const [from, to] = [atPointer(before, place), atPointer(after, place)]
    if (typeof from !== 'number' || typeof to !== 'number')
      return [memberFinding(place, 'change', `was ${told(from)} and is ${told(to)}, must be a number both times`)]
    if (typeof wanted !== 'number')
      return [memberFinding(place, 'change', `can not be compared: ${told(wanted)} is no number to move by`)]
    if (Math.abs(to - from - wanted) < precision) return []
    return [
      memberFinding(place, 'change', `moved by ${rounded(to - from)} from ${from} to ${to}, must move by ${wanted}`),
    ]
  })
}

function rounded(number: number): number {
  return Number(number.toFixed(6))
}
