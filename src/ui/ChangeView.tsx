import type { Change, Judgement } from '../domain/change.ts'
import type { ShownIndicator } from '../domain/display-unit.ts'
import type { Figure, FigureValue } from '../domain/figure.ts'
import { changeText } from '../i18n/change-text.ts'
import { qualifierTexts, valueLine } from '../i18n/figure-text.ts'
import type { Texts } from '../i18n/texts.ts'
import { ChangeIcon } from './ChangeIcon.tsx'
import styles from './ChangeView.module.css'
import { useTexts } from './texts-context.ts'

interface ChangeViewProps {
  readonly indicator: ShownIndicator
  readonly change: Change
  /** "so với quý trước"; absent under a heading that says it: then the words are as short as can be. */
  readonly since?: string
  /** The figures it was to be compared with: a refusal shows them beside its reason. */
  readonly bases?: readonly Figure[]
  /** The one judgement that is shown, where a rule decides which changes matter; without it each shows its own. */
  readonly judged?: Judgement | undefined
}

const looks = { good: styles.good, bad: styles.bad, neutral: styles.neutral }

/** A change with its arrow; its judgement is a word for readers, then a colour. A refusal gives its reason. */
export function ChangeView({ indicator, change, since, bases = [], ...rule }: ChangeViewProps) {
  const texts = useTexts()
  const { words, short, detail } = changeText(texts, indicator, change)
  const own = change.kind === 'difference' ? change.judgement : 'neutral'
  const judgement = 'judged' in rule && rule.judged !== own ? 'neutral' : own
  const isShort = since === undefined
  const isFromZero = change.kind === 'difference' && change.isFromZero === true
  const inBrackets = isFromZero ? texts.messages.change.fromZeroShort : detail
  if (change.kind === 'refused') {
    const reason = isShort ? short : words
    const beside = besideText(texts, indicator, bases)
    const told = beside === '' ? reason : `${beside} – ${reason}`
    return (
      <span className={styles.refused} title={isShort ? words : undefined}>
        <ChangeIcon change={change} /> {isShort ? told : beside === '' ? `${since} – ${told}` : `${since}: ${told}`}
      </span>
    )
  }
  return (
    <span className={looks[judgement]}>
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
      {inBrackets === undefined ? null : (
        <>
          {' '}
          <span className={isShort && !change.denominators ? styles.unbroken : styles.detail}>({inBrackets})</span>
        </>
      )}
      {judgement === 'neutral' ? null : <span className="visually-hidden">, {texts.messages.change[judgement]}</span>}
      {isShort ? null : <span className={styles.since}> {since}</span>}
    </span>
  )
}

/** Figures that are not subtracted, with what stands in the way said once: "20 sản phẩm; 13 sản phẩm (minh hoạ)". */
function besideText(texts: Texts, indicator: ShownIndicator, bases: readonly Figure[]): string {
  const values = bases.filter((base): base is FigureValue => base.kind === 'value')
  const qualifiers = values.map((base) => qualifierTexts(texts, indicator, base).join('; '))
  const isCommon = new Set(qualifiers).size === 1
  const inBrackets = (text: string | undefined): string => (text ? ` (${text})` : '')
  const lines = values.map((base, index) => {
    const line = valueLine(texts, indicator, base)
    return isCommon ? line : `${line}${inBrackets(qualifiers[index])}`
  })
  return `${[...new Set(lines)].join('; ')}${isCommon ? inBrackets(qualifiers[0]) : ''}`
}
