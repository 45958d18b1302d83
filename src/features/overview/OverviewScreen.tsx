import { type ReactNode, useMemo } from 'react'
import type { LoadedFigures } from '../../data/use-figures.ts'
import type { Judgement } from '../../domain/change.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Indicator, IndicatorId } from '../../domain/indicator.ts'
import { areaText } from '../../i18n/area-text.ts'
import { refusalShortText } from '../../i18n/change-text.ts'
import { dayText, periodText } from '../../i18n/date-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import type { Route } from '../../navigation/route.ts'
import { SourceList } from '../../ui/SourceList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { ChartMenu } from '../ChartMenu.tsx'
import { explainHref } from '../explain-href.ts'
import { FiguresFrame } from '../FiguresFrame.tsx'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../page-props.ts'
import { trendAddress } from '../trend-address.ts'
import { AreaFactsView } from './AreaFactsView.tsx'
import { BelowTable } from './BelowTable.tsx'
import { figuresAsked } from './figures-asked.ts'
import { FindingList } from './FindingList.tsx'
import { IndicatorCard } from './IndicatorCard.tsx'
import styles from './Overview.module.css'
import { PlanTable } from './PlanTable.tsx'
import { Speech } from './Speech.tsx'
import { overviewAnswer } from '../../answers/overview-answer.ts'
import { overviewOf } from '../../answers/overview-of.ts'
import type { OverviewCard, OverviewPage } from '../../answers/overview-page.ts'
import { speechOf } from './speech-of.ts'

/** Tổng quan: what a quarter says of an area, first what matters. */
export function OverviewScreen(page: PageProps) {
  const [area] = page.navigation.address.areas
  const asked = useMemo(() => figuresAsked(page.index, area), [page.index, area])
  return (
    <FiguresFrame page={page} asked={asked}>
      {(figures) => <Overview {...page} figures={figures} />}
    </FiguresFrame>
  )
}

function Overview({ figures, ...page }: PageProps & { readonly figures: LoadedFigures }) {
  const {
    index: { history },
    navigation,
  } = page
  const texts = useTexts()
  const { messages } = texts
  const { dataset, problems } = figures
  const { quarter } = navigation.address
  const overview = overviewOf(dataset, navigation.address)
  const period = periodText(texts, quarter)
  const shownArea = overview.area ?? overview.facts?.area
  const isWhole = problems.length === 0
  const said = {
    isSample: overview.areSamples,
    isProvisional: overview.areProvisional,
    isWhole: overview.wholeTotals !== undefined,
  }
  // What did not arrive would leave as if nobody had reported it.
  const menuOf = (indicator: Indicator) =>
    isWhole ? (
      <ChartMenu
        dataset={dataset}
        address={trendAddress(navigation.address, indicator)}
        name={bilingual(texts, indicator.shortName)}
      />
    ) : null
  const trendOf = (indicator: IndicatorId): string => navigation.hrefOf({ page: 'progress', indicator })
  return (
    <PageFrame
      className={styles.page}
      page={page}
      problems={problems}
      title={shownArea ? messages.overview.title({ area: areaText(texts, shownArea), period }) : period}
      sampleCount={overview.counts.sample}
      areSamples={overview.areSamples}
      answer={
        <>
          {isWhole && overview.area ? <p className={styles.headline}>{overviewAnswer(texts, overview)}</p> : null}
          {overview.formerly ? (
            <p className={styles.aside}>
              {messages.overview.areaChanged({
                from: areaText(texts, overview.formerly.area),
                day: overview.formerly.until.validFrom ? dayText(texts, overview.formerly.until.validFrom) : '',
              })}
            </p>
          ) : null}
          <SaidOnce overview={overview} navigation={navigation} />
        </>
      }
    >
      {overview.area && overview.families.length === 0 && isWhole ? (
        <p className={styles.empty}>{messages.overview.headlineNoneHelp}</p>
      ) : null}
      {isWhole ? <Findings overview={overview} navigation={navigation} /> : null}
      {overview.planned.length > 0 ? (
        <PlanTable planned={overview.planned} quarter={quarter} said={said} hrefOf={trendOf} />
      ) : null}
      <div className={styles.families}>
        {overview.families.map(({ family, cards }) => (
          <section
            key={family.id}
            className={styles.family}
            data-family={family.id}
            data-cards={cards.length}
            data-later=""
            aria-labelledby={`family-${family.id}`}
          >
            <h2 id={`family-${family.id}`}>{bilingual(texts, family.name)}</h2>
            <ul className={styles.cards}>
              {cards.map((card) => (
                <IndicatorCard
                  key={card.indicator.id}
                  card={card}
                  sources={overview.sources}
                  href={trendOf(card.indicator.id)}
                  explain={isMade(card) ? explainHref(navigation, card.indicator, card) : undefined}
                  menu={menuOf(card.indicator)}
                  refusedAlike={overview.refusedAlike}
                  said={said}
                  judged={judgedChange(overview.findings, card.indicator.id)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {overview.families.length > 0 && isWhole ? (
        <>
          <Unfigured of="silent" overview={overview}>
            {overview.owed.unheard > 0 ? messages.overview.unheard(overview.owed) : null}
          </Unfigured>
          <Unfigured of="notAsked" overview={overview} />
        </>
      ) : null}
      {overview.below.length > 0 && isWhole ? (
        <BelowTable
          below={overview.below}
          partlyListed={overview.partlyListed}
          history={history}
          navigation={navigation}
        />
      ) : null}
      {overview.facts ? (
        <AreaFactsView facts={overview.facts} isEndSaid={!overview.area} history={history} navigation={navigation} />
      ) : null}
      <SourceList title={messages.overview.sources} sources={overview.sources} />
    </PageFrame>
  )
}

/** How a change is judged that is a finding. */
function judgedChange(findings: readonly Finding[], id: IndicatorId): Judgement | undefined {
  return findings.find(({ kind, indicator }) => (kind === 'decision' || kind === 'signal') && indicator?.id === id)
    ?.judgement
}

type PartProps = Pick<PageProps, 'navigation'> & { readonly overview: OverviewPage }

/** The indicators that have no card, by whether the quarter asks them. */
function Unfigured({ overview, of, children }: UnfiguredProps) {
  const texts = useTexts()
  const indicators = overview[of]
  return indicators.length === 0 ? null : (
    <p className={styles.aside}>
      {texts.messages.overview[of]}: {indicators.map((indicator) => bilingual(texts, indicator.shortName)).join('; ')}.{' '}
      {children}
    </p>
  )
}

interface UnfiguredProps {
  readonly overview: OverviewPage
  readonly of: 'silent' | 'notAsked'
  readonly children?: ReactNode
}

/** What is true of most cards, and the way to a quarter of which it is not. */
function SaidOnce({ overview, navigation }: PartProps) {
  const texts = useTexts()
  const words = texts.messages.overview
  const { areProvisional, refusedAlike, wholeTotals } = overview
  if (!areProvisional && !refusedAlike && wholeTotals === undefined) return null
  const reasons = refusedAlike?.refusals.map((refusal) => refusalShortText(texts, refusal)) ?? []
  const { comparable } = refusedAlike ?? {}
  return (
    <p className={styles.aside}>
      {areProvisional ? `${words.allProvisional} ` : null}
      {wholeTotals === undefined ? null : `${words.wholeTotals({ count: wholeTotals })} `}
      {refusedAlike ? `${words.refusedAlike({ reasons: [...new Set(reasons)].join('; ') })} ` : null}
      {comparable ? (
        <PageLink href={navigation.hrefOf({ page: 'overview' }, { quarter: comparable })}>
          {words.openComparable({ period: periodText(texts, comparable) })}
        </PageLink>
      ) : null}
    </p>
  )
}

/** What stands out and what needs attention, side by side, and the words for the meeting. */
function Findings({ overview, navigation }: PartProps) {
  const texts = useTexts()
  const words = texts.messages.findings
  const { highlights, attention, areSamples, families } = overview
  if (highlights.length + attention.length === 0) return null
  const shared = {
    twice: new Set(
      highlights.flatMap(({ indicator }) =>
        attention.some((each) => each.indicator === indicator) && indicator ? indicator.id : [],
      ),
    ),
    isKnownSample: areSamples,
    cards: families.flatMap(({ cards }) => cards),
    hrefOf: (finding: Finding): string => navigation.hrefOf(routeOf(finding)),
  }
  return (
    <>
      <div className={highlights.length > 0 && attention.length > 0 ? styles.sides : styles.oneSide}>
        <FindingList title={words.highlights} none={words.noHighlights} findings={highlights} {...shared} />
        <FindingList title={words.attention} none={words.noAttention} findings={attention} {...shared} />
      </div>
      <Speech text={speechOf(texts, overview)} />
    </>
  )
}

/** Where a finding can be seen. */
function routeOf({ kind, indicator }: Finding): Route {
  if (kind === 'not-reported' || kind === 'returned') return { page: 'reports' }
  return indicator ? { page: 'progress', indicator: indicator.id } : { page: 'table' }
}

/** Whether the figure of a card is made of those of other areas: then a change of it has parts. */
function isMade({ figure }: OverviewCard): boolean {
  return figure.coverage !== undefined
}
