import { useId } from 'react'
import type { IndicatorId } from '../../domain/indicator.ts'
import { yearOf, type Quarter } from '../../domain/period.ts'
import { isWanting } from '../../domain/target-progress.ts'
import { type SaidAround, figureLine, qualifierTexts } from '../../i18n/figure-text.ts'
import { inBrackets } from '../../i18n/figure-clause.ts'
import { targetProgressText, targetValueText, toDateText } from '../../i18n/target-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Overview.module.css'
import type { PlannedLine } from '../../answers/overview-page.ts'

interface PlanTableProps {
  readonly planned: readonly PlannedLine[]
  readonly quarter: Quarter
  /** What the page has said of all its figures. */
  readonly said: SaidAround
  readonly hrefOf: (indicator: IndicatorId) => string
}

/** How far the plans of the year are, those that are not kept first. */
export function PlanTable({ planned, quarter, said, hrefOf }: PlanTableProps) {
  const texts = useTexts()
  const words = texts.messages.overview
  const id = useId()
  return (
    <section>
      <h2 id={id}>{words.plans({ year: yearOf(quarter) })}</h2>
      <ScrollRegion height="content" labelledBy={id} columns={4}>
        <table className={styles.plans}>
          <thead>
            <tr>
              <th scope="col">{words.columnIndicator}</th>
              <th scope="col" className={styles.numeric}>
                {words.columnToDate}
              </th>
              <th scope="col" className={styles.numeric}>
                {words.columnPlan}
              </th>
              <th scope="col">{words.columnProgress}</th>
            </tr>
          </thead>
          <tbody>
            {planned.map(({ indicator, plan }) => (
              <tr key={indicator.id}>
                <th scope="row">
                  <PageLink href={hrefOf(indicator.id)}>{bilingual(texts, indicator.shortName)}</PageLink>
                </th>
                <td className={styles.numeric}>
                  {inBrackets(
                    toDateText(texts, indicator, plan.toDate) ?? figureLine(texts, indicator, plan.toDate),
                    qualifierTexts(texts, indicator, plan.toDate, said),
                  )}
                </td>
                <td className={styles.numeric}>
                  {targetValueText(texts, indicator, plan.target)}
                  {plan.target.state === 'sample' && !said.isSample ? (
                    <i className={styles.sample}> {texts.messages.state.sample}</i>
                  ) : null}
                </td>
                <td className={isWanting(plan.progress.word) ? styles.wanting : undefined}>
                  <Bar percent={plan.progress.percentOfTarget} />
                  {targetProgressText(texts, indicator, plan.progress)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

/** So much of a plan, for the eye alone: the words say it. */
function Bar({ percent }: { readonly percent: number | undefined }) {
  if (percent === undefined) return null
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className={styles.barWhole} width="100" height="8" />
      <rect className={styles.barPart} width={Math.min(100, Math.max(0, percent))} height="8" />
    </svg>
  )
}
