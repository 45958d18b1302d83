import { useRef } from 'react'
import { type Quarter, type QuarterRange, quarterPlus, quartersBetween } from '../domain/period.ts'
import styles from './PeriodPicker.module.css'
import { QuarterSelect } from './QuarterSelect.tsx'
import { useTexts } from './texts-context.ts'
import { useFocusWithin } from './use-focus-within.ts'

interface PeriodPickerProps {
  readonly quarters: QuarterRange
  readonly chosen: Quarter
  readonly onChoose: (quarter: Quarter) => void
}

/** The quarter, with the quarter before and after one key away. */
export function PeriodPicker({ quarters, chosen, onChoose }: PeriodPickerProps) {
  const { messages } = useTexts()
  const isFirst = quartersBetween(quarters.first, chosen) <= 0
  const isLast = quartersBetween(chosen, quarters.last) <= 0
  const picker = useRef<HTMLDivElement>(null)
  // At the end there is no further step.
  useFocusWithin(isFirst || isLast, () => picker.current?.querySelector('select'))
  return (
    <div ref={picker} className={styles.picker}>
      <button
        type="button"
        className={styles.step}
        aria-label={messages.context.previousQuarter}
        disabled={isFirst}
        onClick={() => onChoose(quarterPlus(chosen, -1))}
      >
        <span aria-hidden="true" className={styles.left} />
      </button>
      <QuarterSelect label={messages.context.period} quarters={quarters} chosen={chosen} onChoose={onChoose} />
      <button
        type="button"
        className={styles.step}
        aria-label={messages.context.nextQuarter}
        disabled={isLast}
        onClick={() => onChoose(quarterPlus(chosen, 1))}
      >
        <span aria-hidden="true" className={styles.right} />
      </button>
    </div>
  )
}
