import { useTexts } from './texts-context.ts'
import styles from './EditableText.module.css'

interface UnfitTextProps {
  readonly message: string
  readonly onUse: () => void
  readonly onDrop: () => void
}

/** A text by hand that is not in use, to be taken back or let go. */
export function UnfitText({ message, onUse, onDrop }: UnfitTextProps) {
  const { collecting: words } = useTexts().messages
  return (
    <div className={styles.unfit}>
      <p>{message}</p>
      <button type="button" onClick={onUse}>
        {words.useAgain}
      </button>
      <button type="button" onClick={onDrop}>
        {words.drop}
      </button>
    </div>
  )
}
