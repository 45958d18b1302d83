import type { Figure } from '../../domain/figure.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { missingText, valueText } from '../../i18n/figure-text.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Overview.module.css'

/** A value with number, unit and share in their sizes, or why there is none. */
export function FigureValue({ indicator, figure }: { readonly indicator: Indicator; readonly figure: Figure }) {
  const texts = useTexts()
  if (figure.kind === 'missing') return <span className={styles.missing}>{missingText(texts, figure)}</span>
  const { number, unit, share } = valueText(texts, indicator, figure)
  return (
    <span className={styles.value}>
      <span className={styles.number}>{number}</span> <span className={styles.unit}>{unit}</span>
      {share === undefined ? null : <span className={styles.share}> ({share})</span>}
    </span>
  )
}
