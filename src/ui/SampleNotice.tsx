import styles from './SampleNotice.module.css'
import { useTexts } from './texts-context.ts'

interface SampleNoticeProps {
  /** How many illustrative figures the view shows. */
  readonly count: number
  readonly isShown: boolean
  readonly onChange: (isShown: boolean) => void
}

/** The mark every view bears that shows an illustrative figure, with the switch that hides them all. */
export function SampleNotice({ count, isShown, onChange }: SampleNoticeProps) {
  const { messages } = useTexts()
  const isMarked = isShown && count > 0
  return (
    <div className={isMarked ? styles.marked : styles.plain}>
      {isMarked ? <strong className={styles.mark}>{messages.sample.mark}</strong> : null}
      <span>{isMarked ? messages.sample.explain({ count }) : isShown ? '' : messages.sample.hidden}</span>
      {isMarked || !isShown ? (
        <button type="button" className={styles.button} onClick={() => onChange(!isShown)}>
          {isShown ? messages.sample.hide : messages.sample.show}
        </button>
      ) : null}
    </div>
  )
}
