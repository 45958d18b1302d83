import type { ReactNode } from 'react'
import { isOwnPlan } from '../../domain/area-quarter.ts'
import { type Change, type Judgement, isSameRefusal } from '../../domain/change.ts'
import { isBestLowest } from '../../domain/ranking.ts'
import type { Source } from '../../domain/source.ts'
import { isPlanWanting } from '../../domain/target-progress.ts'
import { inBrackets } from '../../i18n/figure-clause.ts'
import type { SaidAround } from '../../i18n/figure-text.ts'
import { outcomeText, targetValueText, toDateText } from '../../i18n/target-text.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { ChangeView } from '../../ui/ChangeView.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { CardFigure } from './CardFigure.tsx'
import { CardSpark } from './CardSpark.tsx'
import styles from './IndicatorCard.module.css'
import shared from './Overview.module.css'
import { sameForBoth } from './same-for-both.ts'
import type { OverviewCard, PlannedLine, SharedRefusals } from '../../answers/overview-page.ts'

interface IndicatorCardProps {
  readonly card: OverviewCard
  /** The numbered sources of the page. */
  readonly sources: readonly Source[]
  readonly href: string
  /** Where its change is explained; absent where nothing has changed. */
  readonly explain?: string | undefined
  /** The ways out of its small picture. */
  readonly menu: ReactNode
  /** What the page has said once for several of its cards. */
  readonly refusedAlike?: SharedRefusals | undefined
  /** What the page has said of all its figures. */
  readonly said: SaidAround
  /** How the rules judge its change, where it is a finding: an ordinary one has no colour. */
  readonly judged?: Judgement | undefined
}

/** An indicator of the chosen area and quarter: figure, changes, plan, place, small picture; leads to its progress. */
export function IndicatorCard({ card, sources, href, explain, menu, refusedAlike, said, judged }: IndicatorCardProps) {
  const texts = useTexts()
  const { indicator, figure, place, plan } = card
  const { overview, context, change } = texts.messages
  return (
    <li className={styles.card}>
      <PageLink href={href} className={styles.name}>
        {bilingual(texts, indicator.shortName)}
      </PageLink>
      <span className={styles.menu}>{menu}</span>
      <CardFigure card={card} sources={sources} said={said} />
      <CardSpark card={card} />
      <div className={styles.changes}>
        {figure.kind === 'missing' ? null : <Changes card={card} refusedAlike={refusedAlike} judged={judged} />}
        {explain === undefined ? null : (
          <PageLink href={explain}>
            {change.why} <span className="visually-hidden">{bilingual(texts, indicator.shortName)}</span>
          </PageLink>
        )}
        {plan && isOwnPlan(plan) ? (
          <span className={isPlanWanting(plan.progress) ? shared.wanting : shared.aside}>
            {planText(texts, { indicator, plan }, said)}
          </span>
        ) : null}
        {place ? (
          <span className={shared.aside}>
            {overview.place({ ...place, isLower: isBestLowest(indicator) })}
            {place.isShared ? ` (${context.sharedPlace})` : ''}
          </span>
        ) : null}
      </div>
    </li>
  )
}

/** The plan and how it stands; of what accumulates with the year to date, because the figure of the quarter does not tell. */
function planText(texts: Texts, { indicator, plan }: PlannedLine, said: SaidAround): string {
  const value = texts.messages.overview.plan({ value: targetValueText(texts, indicator, plan.target) })
  const sample = plan.target.state === 'sample' && !said.isSample ? [texts.messages.state.sample] : []
  const toDate = toDateText(texts, indicator, plan.toDate)
  const word = outcomeText(texts, plan.progress)
  return `${inBrackets(value, sample)}: ${toDate === undefined ? word : `${toDate}, ${word}`}`
}

function Changes({ card, refusedAlike, judged }: Pick<IndicatorCardProps, 'card' | 'refusedAlike' | 'judged'>) {
  const { change } = useTexts().messages
  const { indicator, sincePrevious, sinceLastYear, bases } = card
  const isSaid = (each: Change | undefined): boolean =>
    each?.kind === 'refused' && refusedAlike?.refusals.some((refusal) => isSameRefusal(refusal, each.refusal)) === true
  const same = sameForBoth(card)
  if (same) {
    if (isSaid(same)) return null
    const both = [bases.previous, bases.lastYear]
    return <ChangeView indicator={indicator} change={same} since={change.sinceBoth} bases={both} judged={judged} />
  }
  return (
    <>
      {sincePrevious && !isSaid(sincePrevious) ? (
        <ChangeView
          indicator={indicator}
          change={sincePrevious}
          since={change.sincePrevious}
          bases={[bases.previous]}
          judged={judged}
        />
      ) : null}
      {isSaid(sinceLastYear) ? null : (
        <ChangeView
          indicator={indicator}
          change={sinceLastYear}
          since={change.sinceLastYear}
          bases={[bases.lastYear]}
          judged={judged}
        />
      )}
    </>
  )
}
