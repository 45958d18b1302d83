import { type Day, daysBetween } from './day.ts'

/**
 * How what is still owed stands to its deadline:
 * - `ahead`: so many days are left, 0 on the day itself.
 * - `late`: on the day of the data it was so many days overdue. Whether it came since, the data do not say.
 * - `unseen`: the deadline has passed, but the data end before it or on it.
 */
export type DeadlineState =
  | { readonly kind: 'ahead' | 'late'; readonly days: number }
  | { readonly kind: 'unseen'; readonly days?: never }

/** The state of what the data of one day show as owed, seen on a later day. */
export function deadlineStateOf(due: Day, { dataDate, today }: { dataDate: Day; today: Day }): DeadlineState {
  if (dataDate > due) return { kind: 'late', days: daysBetween(due, dataDate) }
  return today > due ? { kind: 'unseen' } : { kind: 'ahead', days: daysBetween(today, due) }
}
