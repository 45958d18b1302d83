import { rateOf } from '../../domain/measure-rules.ts'
import { planProgressText, targetText, toDateText } from '../../i18n/target-text.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { ChangeView } from '../../ui/ChangeView.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Progress.module.css'
import type { ProgressPage } from './progress-page.ts'

interface CurrentFigureProps {
  readonly progress: ProgressPage
  /** "Huyện Lộc Ninh, Quý I/2024: 14/15 xã (93,3%)". */
  readonly reading: string
  /** Where its change is explained; absent where nothing has changed. */
  readonly explain?: string | undefined
}

/** The page's answer: the chosen area in the chosen quarter, and how it changed. */
export function CurrentFigure({ progress, reading, explain }: CurrentFigureProps) {
  const { messages } = useTexts()
  const { indicator, current, quantity } = progress
  // Where no share can be told, a change of counts beside it would be read as one of shares.
  const hasQuantity =
    quantity === 'count' || (current.figure.kind === 'value' && rateOf(indicator, current.figure) !== undefined)
  return (
    <div className={styles.current}>
      <p className={styles.sentence}>{reading}</p>
      {current.figure.kind === 'value' && hasQuantity ? (
        <p className={styles.changes}>
          {current.sincePrevious ? (
            <ChangeView
              indicator={indicator}
              change={current.sincePrevious}
              since={messages.change.sincePrevious}
              bases={[current.bases.previous]}
            />
          ) : null}
          <ChangeView
            indicator={indicator}
            change={current.sinceLastYear}
            since={messages.change.sinceLastYear}
            bases={[current.bases.lastYear]}
          />
          {explain === undefined ? null : <PageLink href={explain}>{messages.change.explain}</PageLink>}
        </p>
      ) : null}
      <TargetLine progress={progress} />
    </div>
  )
}

/** The year's target of the chosen area, and how far it is. */
function TargetLine({ progress }: Pick<CurrentFigureProps, 'progress'>) {
  const texts = useTexts()
  const { indicator, current, accumulation } = progress
  if (!current.plan) return null
  const { target, toDate, progress: made } = current.plan
  // Of a page that adds up the year, the sentence above says it.
  const held = accumulation === 'quarter' && made.kind === 'progress' ? toDateText(texts, indicator, toDate) : undefined
  const standing = planProgressText(texts, indicator, current.plan)
  const said = held === undefined ? standing : `${held}, ${standing}`
  return <p className={styles.target}>{`${targetText(texts, indicator, target)} – ${said}`}</p>
}
