import type { Change } from '../domain/change.ts'
import type { Figure, FigureValue } from '../domain/figure.ts'
import type { Indicator } from '../domain/indicator.ts'
import { changeText } from '../i18n/change-text.ts'
import { qualifierTexts, valueLine } from '../i18n/figure-text.ts'
import type { Texts } from '../i18n/texts.ts'
import { ChangeIcon } from './ChangeIcon.tsx'
import styles from './ChangeView.module.css'
import { useTexts } from './texts-context.ts'

interface ChangeViewProps {
  readonly indicator: Indicator
  readonly change: Change
  /** "so với quý trước"; absent under a heading that says it: then the words are as short as can be. */
  readonly since?: string
  /** The figures it was to be compared with: a refusal shows them beside its reason. */
  readonly bases?: readonly Figure[]
}

/** A change with its arrow; its judgement is a word for readers, then a colour. A refusal gives its reason. */
export function ChangeView({ indicator, change, since, bases = [] }: ChangeViewProps) {
  const texts = useTexts()
  const { words, short, ratio, detail } = changeText(texts, indicator, change)
  const judgement = change.kind === 'difference' ? change.judgement : 'neutral'
  const isShort = since === undefined
  if (change.kind === 'refused') {
    const values = bases.flatMap((base) => (base.kind === 'value' ? [besideText(texts, indicator, base)] : []))
    const reason = isShort ? short : words
    const told = [...new Set(values), reason].join(' – ')
    return (
      <span className={styles.refused} title={isShort ? words : undefined}>
        <ChangeIcon change={change} /> {isShort ? told : `${since}: ${told}`}
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

/** A figure that is not subtracted, with what stands in the way: "13/15 xã (86,7%), minh hoạ". */
function besideText(texts: Texts, indicator: Indicator, figure: FigureValue): string {
  return [valueLine(texts, indicator, figure), ...qualifierTexts(texts, indicator, figure)].join(', ')
}
