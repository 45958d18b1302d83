import { PageFrame } from '../PageFrame.tsx'
import type { LoadedFigures } from '../../data/use-figures.ts'
import { FiguresFrame } from '../FiguresFrame.tsx'
import { useMemo } from 'react'
import type { Indicator } from '../../domain/indicator.ts'
import { areaText } from '../../i18n/area-text.ts'
import { dayText, periodText } from '../../i18n/date-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { SourceList } from '../../ui/SourceList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { ChartMenu } from '../ChartMenu.tsx'
import type { PageProps } from '../page-props.ts'
import { trendAddress } from '../trend-address.ts'
import { headline } from './headline.ts'
import { IndicatorCard } from './IndicatorCard.tsx'
import { IndicatorTable } from './IndicatorTable.tsx'
import { OutOfTime } from './OutOfTime.tsx'
import { familyIds } from '../family-ids.ts'
import styles from './Overview.module.css'
import { overviewPage } from './overview-page.ts'

/** So many families have places on one sheet; others stand one after another. */
const familiesOfSheet = 5

/** Tổng quan: every indicator of one area in one quarter that has something to say. */
export function OverviewScreen(page: PageProps) {
  const [area] = page.navigation.address.areas
  const asked = useMemo(() => [{ families: familyIds(page.index), areas: [area] }], [page.index, area])
  return (
    <FiguresFrame page={page} asked={asked}>
      {(figures) => <Overview {...page} figures={figures} />}
    </FiguresFrame>
  )
}

function Overview({
  index: { history },
  navigation,
  onRetry,
  figures,
}: PageProps & { readonly figures: LoadedFigures }) {
  const texts = useTexts()
  const { messages } = texts
  const { dataset, problems } = figures
  const {
    areas: [area],
    quarter,
  } = navigation.address
  const overview = useMemo(() => overviewPage(dataset, area, quarter), [dataset, area, quarter])
  const period = periodText(texts, quarter)
  const isSheet = overview.families.length === familiesOfSheet
  const shownArea = overview.area ?? overview.outOfTime?.area
  // What did not arrive would leave as if nobody had reported it.
  const menuOf = (indicator: Indicator) =>
    problems.length > 0 ? null : (
      <ChartMenu
        dataset={dataset}
        address={trendAddress(navigation.address, indicator)}
        name={bilingual(texts, indicator.shortName)}
      />
    )
  return (
    <PageFrame
      page={{ navigation, onRetry }}
      problems={problems}
      title={shownArea ? messages.overview.title({ area: areaText(texts, shownArea), period }) : period}
      sampleCount={overview.counts.sample}
      headerClassName={styles.header}
      answer={
        <>
          {problems.length === 0 && !overview.outOfTime ? (
            <p className={styles.headline}>{headline(texts, overview)}</p>
          ) : null}
          {overview.formerly ? (
            <p className={styles.aside}>
              {messages.overview.areaChanged({
                from: areaText(texts, overview.formerly.area),
                day: overview.formerly.until.validFrom ? dayText(texts, overview.formerly.until.validFrom) : '',
              })}
            </p>
          ) : null}
        </>
      }
    >
      {overview.outOfTime ? (
        <OutOfTime outOfTime={overview.outOfTime} history={history} navigation={navigation} />
      ) : null}
      {overview.area && overview.families.length === 0 && problems.length === 0 ? (
        <p className={styles.empty}>{messages.overview.headlineNoneHelp}</p>
      ) : null}
      <div className={isSheet ? `${styles.families} ${styles.sheetOfFive}` : styles.families}>
        {overview.families.map(({ family, leads, others }) => (
          <section
            key={family.id}
            className={styles.family}
            data-family={family.id}
            aria-labelledby={`family-${family.id}`}
          >
            <h2 id={`family-${family.id}`}>{bilingual(texts, family.name)}</h2>
            {leads.length === 0 ? null : (
              <ul className={styles.cards}>
                {leads.map((card) => (
                  <IndicatorCard
                    key={card.indicator.id}
                    card={card}
                    sources={overview.sources}
                    href={navigation.hrefOf({ page: 'progress', indicator: card.indicator.id })}
                    menu={menuOf(card.indicator)}
                  />
                ))}
              </ul>
            )}
            {others.length === 0 ? null : (
              <IndicatorTable
                cards={others}
                label={bilingual(texts, family.name)}
                sources={overview.sources}
                hrefOf={(indicator) => navigation.hrefOf({ page: 'progress', indicator })}
                menuOf={menuOf}
              />
            )}
          </section>
        ))}
      </div>
      <SourceList title={messages.overview.sources} sources={overview.sources} />
      {overview.silent.length > 0 && overview.families.length > 0 && problems.length === 0 ? (
        <p className={styles.aside}>
          {messages.overview.silent}:{' '}
          {overview.silent.map((indicator) => bilingual(texts, indicator.shortName)).join('; ')}.
        </p>
      ) : null}
    </PageFrame>
  )
}
