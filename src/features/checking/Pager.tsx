import { checkingTexts } from '../../i18n/checking-texts.ts'
import { countText } from '../../i18n/number-text.ts'
import { SteadyButton } from '../../ui/SteadyButton.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Checking.module.css'

interface PagerProps {
  /** What is leafed through. */
  readonly label: string
  /** The first that is shown, from 0; how many are shown at once, and how many there are. */
  readonly first: number
  readonly size: number
  readonly all: number
  readonly onMove: (first: number) => void
}

/** Leads through what is too long to show at once, and says how much there is; nothing where all of it is shown. */
export function Pager({ label, first, size, all, onMove }: PagerProps) {
  const texts = useTexts()
  const words = checkingTexts[texts.language].pager
  if (all <= size) return null
  const count = (value: number): string => countText(texts.language, value)
  return (
    <nav aria-label={label} className={styles.pager}>
      <SteadyButton isOff={first === 0} onClick={() => onMove(Math.max(0, first - size))}>
        {words.earlier}
      </SteadyButton>
      <output>
        {words.range({ first: count(first + 1), last: count(Math.min(first + size, all)), all: count(all) })}
      </output>
      <SteadyButton isOff={first + size >= all} onClick={() => onMove(first + size)}>
        {words.later}
      </SteadyButton>
    </nav>
  )
}
