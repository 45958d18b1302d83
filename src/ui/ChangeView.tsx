import type { Change } from '../domain/change.ts'
import type { Indicator } from '../domain/indicator.ts'
import { changeText } from '../i18n/change-text.ts'
import styles from './ChangeView.module.css'
import { useTexts } from './texts-context.ts'

interface ChangeViewProps {
  readonly indicator: Indicator
  readonly change: Change
  /** "so với quý trước". */
  readonly since: string
}

/** A change in words with its arrow; its judgement is a word for readers, then a colour. */
export function ChangeView({ indicator, change, since }: ChangeViewProps) {
  const texts = useTexts()
  const { symbol, words, detail } = changeText(texts, indicator, change)
  const judgement = change.kind === 'difference' ? change.judgement : 'neutral'
  return (
    <span className={change.kind === 'refused' ? styles.refused : styles[judgement]}>
      <span aria-hidden="true" className={styles.symbol}>
        {symbol}{' '}
      </span>
      <span className={styles.words}>{words}</span>
      {detail === undefined ? null : <span className={styles.detail}> ({detail})</span>}
      {judgement === 'neutral' ? null : (
        <span className="visually-hidden">, {texts.messages.change[judgement]}</span>
      )}{' '}
      <span className={styles.since}>{since}</span>
    </span>
  )
}
