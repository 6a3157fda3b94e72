import type { PayoutHistory } from './fraudFlags.ts'

/** A client that has paid every receiver before, and nothing of late. */
export const quietPast: PayoutHistory = {
  count: () => 0,
  sumOfDay: () => 0,
  repetitions: () => 0,
  hasPaid: () => true,
  isListed: () => false,
  dailyLimit: null,
}
