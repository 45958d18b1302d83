import { type Quarter, type QuarterRange, quarterPlus, quartersBetween } from '../domain/period.ts'
import styles from './PeriodPicker.module.css'
import { QuarterSelect } from './QuarterSelect.tsx'
import { SteadyButton } from './SteadyButton.tsx'
import { useTexts } from './texts-context.ts'

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
  return (
    <div className={styles.picker}>
      <SteadyButton
        className={styles.step}
        aria-label={messages.context.previousQuarter}
        isOff={isFirst}
        onClick={() => onChoose(quarterPlus(chosen, -1))}
      >
        <span aria-hidden="true" className={styles.left} />
      </SteadyButton>
      <QuarterSelect label={messages.context.period} quarters={quarters} chosen={chosen} onChoose={onChoose} />
      <SteadyButton
        className={styles.step}
        aria-label={messages.context.nextQuarter}
        isOff={isLast}
        onClick={() => onChoose(quarterPlus(chosen, 1))}
      >
        <span aria-hidden="true" className={styles.right} />
      </SteadyButton>
    </div>
  )
}
