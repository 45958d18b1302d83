import { groupBy } from '../domain/group-by.ts'
import { type Quarter, type QuarterRange, quarterFromText, quartersOf, yearOf } from '../domain/period.ts'
import { periodText } from '../i18n/date-text.ts'
import styles from './PeriodPicker.module.css'
import { useTexts } from './texts-context.ts'

interface QuarterSelectProps {
  readonly label: string
  readonly quarters: QuarterRange
  readonly chosen: Quarter
  readonly onChoose: (quarter: Quarter) => void
}

/** A list of quarters by year; a chosen quarter outside the list is added, because the address may name any. */
export function QuarterSelect({ label, quarters, chosen, onChoose }: QuarterSelectProps) {
  const texts = useTexts()
  const all = quartersOf(quarters)
  const listed = all.includes(chosen) ? all : [...all, chosen].sort()
  const years = [...groupBy(listed, yearOf)].reverse()
  return (
    <label className={styles.select}>
      <span className={styles.caption}>{label}</span>
      <select
        value={chosen}
        onChange={(event) => {
          const quarter = quarterFromText(event.target.value)
          if (quarter !== undefined) onChoose(quarter)
        }}
      >
        {years.map(([year, ofYear]) => (
          <optgroup key={year} label={String(year)}>
            {[...ofYear].reverse().map((quarter) => (
              <option key={quarter} value={quarter}>
                {periodText(texts, quarter)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
