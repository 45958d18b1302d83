import type { Change } from '../domain/change.ts'
import type { Indicator } from '../domain/indicator.ts'
import { changeText } from '../i18n/change-text.ts'
import { ChangeIcon } from './ChangeIcon.tsx'
import styles from './ChangeView.module.css'
import { useTexts } from './texts-context.ts'

interface ChangeViewProps {
  readonly indicator: Indicator
  readonly change: Change
  /** "so với quý trước"; absent under a heading that says it: then the words are as short as can be. */
  readonly since?: string
}

/** A change with its arrow; its judgement is a word for readers, then a colour. A refusal gives its reason. */
export function ChangeView({ indicator, change, since }: ChangeViewProps) {
  const texts = useTexts()
  const { words, short, ratio, detail } = changeText(texts, indicator, change)
  const judgement = change.kind === 'difference' ? change.judgement : 'neutral'
  const isShort = since === undefined
  if (change.kind === 'refused') {
    return (
      <span className={styles.refused} title={isShort ? words : undefined}>
        <ChangeIcon change={change} /> {isShort ? short : `${since}: ${words}`}
      </span>
    )
  }
  return (
    <span className={styles[judgement]}>
      <span className={styles.words}>
        <ChangeIcon change={change} />{' '}
        {isShort ? (
          <>
            <span aria-hidden="true">{short}</span>
            <span className="visually-hidden">{words}</span>
          </>
        ) : (
          words
        )}
      </span>
      {ratio === undefined ? null : isShort ? (
        <span className={styles.unbroken}> ({ratio})</span>
      ) : (
        <span className={styles.detail}>, {ratio}</span>
      )}
      {detail === undefined ? null : (
        <span className={isShort && !change.denominators ? styles.unbroken : styles.detail}> ({detail})</span>
      )}
      {judgement === 'neutral' ? null : <span className="visually-hidden">, {texts.messages.change[judgement]}</span>}
      {isShort ? null : <span className={styles.since}> {since}</span>}
    </span>
  )
}
