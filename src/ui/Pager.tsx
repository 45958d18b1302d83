import styles from './Pager.module.css'
import { SteadyButton } from './SteadyButton.tsx'

interface PagerProps {
  /** What is leafed through. */
  readonly label: string
  readonly earlier: string
  readonly later: string
  /** What is shown of how much. */
  readonly shown: string
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Asked for what comes before (-1) or after (1). */
  readonly onTurn: (by: -1 | 1) => void
}

/** Leads through what is too long to show at once, and says how much there is; nothing where all of it is shown. */
export function Pager({ label, earlier, later, shown, isFirst, isLast, onTurn }: PagerProps) {
  if (isFirst && isLast) return null
  return (
    <nav aria-label={label} className={styles.pager}>
      <SteadyButton isOff={isFirst} onClick={() => onTurn(-1)}>
        {earlier}
      </SteadyButton>
      <output>{shown}</output>
      <SteadyButton isOff={isLast} onClick={() => onTurn(1)}>
        {later}
      </SteadyButton>
    </nav>
  )
}
