import type { Catalogue } from '../../domain/catalogue.ts'
import { type Day, dayParts } from '../../domain/day.ts'
import {
  type Period,
  type QuarterNumber,
  comparePeriods,
  periodFromText,
  quarterOf,
  quartersOf,
  yearToDatePeriod,
} from '../../domain/period.ts'
import { periodText } from '../../i18n/date-text.ts'
import { useTexts } from '../../ui/texts-context.ts'

interface PeriodSelectProps {
  readonly label: string
  readonly catalogue: Pick<Catalogue, 'quarters'>
  readonly today: Day
  /** Undefined: not known, or of several. */
  readonly chosen: Period | undefined
  /** What stands there while nothing is chosen. */
  readonly unknown?: string
  readonly onChoose: (period: Period) => void
}

/** A list of the periods of which there may be figures: quarters, and what has come together since the start of a year. */
export function PeriodSelect({ label, catalogue, today, chosen, unknown = '–', onChoose }: PeriodSelectProps) {
  const texts = useTexts()
  const { first, last } = catalogue.quarters
  const { year, month } = dayParts(today)
  const now = quarterOf(year, Math.ceil(month / 3) as QuarterNumber)
  const quarters = quartersOf({ first, last: comparePeriods(now, last) > 0 ? now : last })
  const known = new Set<Period>(quarters.flatMap((quarter) => [quarter, yearToDatePeriod(quarter)]))
  if (chosen !== undefined) known.add(chosen)
  return (
    <label>
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={({ target }) => {
          const period = periodFromText(target.value)
          if (period !== undefined) onChoose(period)
        }}
      >
        {chosen === undefined ? <option value="">{unknown}</option> : null}
        {[...known]
          .sort((a, b) => comparePeriods(b, a))
          .map((period) => (
            <option key={period} value={period}>
              {periodText(texts, period)}
            </option>
          ))}
      </select>
    </label>
  )
}
