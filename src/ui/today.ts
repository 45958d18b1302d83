import { type Day, dayFromParts } from '../domain/day.ts'

/** The day on the reader's clock. The one place that asks it; everything below is given the day. */
export function today(): Day {
  const now = new Date()
  return dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
