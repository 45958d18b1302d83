import { dayBefore } from '../domain/day.ts'
import type { AreaChangeWithin } from '../domain/told-days.ts'
import { areaKindsText } from './area-text.ts'
import { dayText } from './date-text.ts'
import type { Texts } from './texts.ts'

/** Which days of a stretch belong to which areas: "(16 ngày đầu, đến 30/06/2025, theo huyện; từ 01/07/2025 theo xã, phường)". */
export function areaChangeText(texts: Texts, { day, daysBefore, before, after }: AreaChangeWithin): string {
  const kinds = (types: AreaChangeWithin['before']): string =>
    areaKindsText(
      texts,
      types.map((type) => ({ type })),
    )
  const [earlier, later] = [kinds(before), kinds(after)]
  // Of what is not recorded on one side no kind is told.
  const isTold = before.length > 0 && after.length > 0
  return texts.messages.chart.areaChange({
    days: daysBefore,
    until: dayText(texts, dayBefore(day)),
    day: dayText(texts, day),
    before: isTold ? earlier : '',
    after: isTold ? later : '',
  })
}
