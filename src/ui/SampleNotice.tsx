import styles from './SampleNotice.module.css'
import { useTexts } from './texts-context.ts'

interface SampleNoticeProps {
  /** How many illustrative figures the view shows. */
  readonly count: number
  /** Whether all figures of the view are. */
  readonly areAll?: boolean
  readonly isShown: boolean
  readonly onChange: (isShown: boolean) => void
  /** Whether the bar of area and quarter, with its own switch, stands above. */
  readonly hasBar: boolean
}

/** The mark every view bears that shows an illustrative figure, with the switch that hides them all where no other does. */
export function SampleNotice({ count, areAll = false, isShown, onChange, hasBar }: SampleNoticeProps) {
  const { messages } = useTexts()
  const isMarked = isShown && count > 0
  return (
    <div className={isMarked ? styles.marked : styles.plain}>
      {isMarked ? <strong className={styles.mark}>{messages.sample.mark}</strong> : null}
      <span>
        {isMarked
          ? areAll
            ? messages.sample.explainAll
            : messages.sample.explain({ count })
          : isShown
            ? ''
            : messages.sample.hidden}
      </span>
      {isMarked || !isShown ? (
        <button
          type="button"
          className={hasBar ? `${styles.button} ${styles.inBar}` : styles.button}
          onClick={() => onChange(!isShown)}
        >
          {isShown ? messages.sample.hide : messages.sample.show}
        </button>
      ) : null}
    </div>
  )
}
