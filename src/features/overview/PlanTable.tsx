import { useId } from 'react'
import type { IndicatorId } from '../../domain/indicator.ts'
import { yearOf, type Quarter } from '../../domain/period.ts'
import type { Target } from '../../domain/target.ts'
import { isPlanWanting } from '../../domain/target-progress.ts'
import { periodText } from '../../i18n/date-text.ts'
import { type SaidAround, figureLine, qualifierTexts } from '../../i18n/figure-text.ts'
import { planProgressText, targetValueText, toDateText } from '../../i18n/target-text.ts'
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
export function PlanTable({ planned, quarter, said: saidOfPage, hrefOf }: PlanTableProps) {
  const texts = useTexts()
  const words = texts.messages.overview
  const id = useId()
  const hasPath = planned.some(({ plan }) => plan.path)
  const areSamples = saidOfPage.isSample !== true && planned.every(isSample)
  const said = areSamples ? { ...saidOfPage, isSample: true } : saidOfPage
  return (
    <section>
      <div className={styles.head}>
        <h2 id={id}>{words.plans({ year: yearOf(quarter) })}</h2>
        {areSamples ? <p>{texts.messages.findings.areSamples}</p> : null}
      </div>
      <ScrollRegion height="content" labelledBy={id} columns={hasPath ? 5 : 4}>
        <table className={styles.plans}>
          <thead>
            <tr>
              <th scope="col">{words.columnIndicator}</th>
              <th scope="col" className={styles.numeric}>
                {words.columnToDate}
              </th>
              {hasPath ? (
                <th scope="col" className={styles.numeric}>
                  {words.columnPath({ period: periodText(texts, quarter) })}
                </th>
              ) : null}
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
                  {toDateText(texts, indicator, plan.toDate) ?? figureLine(texts, indicator, plan.toDate)}
                  <Marked words={qualifierTexts(texts, indicator, plan.toDate, said)} />
                </td>
                {hasPath ? (
                  <td
                    className={`${styles.numeric} ${styles.path}`}
                    data-label={words.columnPath({ period: periodText(texts, quarter) })}
                  >
                    {plan.path ? <TargetFigure indicator={indicator} target={plan.path} said={said} /> : null}
                  </td>
                ) : null}
                <td className={styles.numeric}>
                  <TargetFigure indicator={indicator} target={plan.target} said={said} />
                </td>
                <td className={isPlanWanting(plan.progress) ? styles.wanting : undefined}>
                  {plan.progress.kind === 'progress' ? <Bar percent={plan.progress.percentOfTarget} /> : null}
                  {planProgressText(texts, indicator, plan)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

/** Whether all that a row tells is illustrative. */
function isSample({ plan }: PlannedLine): boolean {
  const { toDate, path, target } = plan
  return toDate.kind === 'value' && [toDate, target, ...(path ? [path] : [])].every(({ state }) => state === 'sample')
}

/** What a target sets, with its state where that is another than what the page has said. */
function TargetFigure({
  indicator,
  target,
  said,
}: Pick<PlannedLine, 'indicator'> & Pick<PlanTableProps, 'said'> & { readonly target: Target }) {
  const texts = useTexts()
  return (
    <>
      {targetValueText(texts, indicator, target)}
      <Marked words={target.state === 'sample' && !said.isSample ? [texts.messages.state.sample] : []} />
    </>
  )
}

/** What a figure of the table is that the page has not said of all. */
function Marked({ words }: { readonly words: readonly string[] }) {
  return words.length > 0 ? <i className={styles.sample}> {words.join('; ')}</i> : null
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
