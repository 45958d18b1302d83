import { useMemo } from 'react'
import { slicesFor } from '../../data/slices-for.ts'
import { useDataset } from '../../data/use-dataset.ts'
import { isSampleFigure } from '../../domain/figure.ts'
import { type Indicator, families } from '../../domain/indicator.ts'
import { areaText, areaTextInSentence } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { LoadingView } from '../../ui/LoadingView.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ProblemView } from '../../ui/ProblemView.tsx'
import { SampleNotice } from '../../ui/SampleNotice.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import { ChartMenu } from '../ChartMenu.tsx'
import type { PageProps } from '../page-props.ts'
import { trendAddress } from '../trend-address.ts'
import styles from './Area.module.css'
import { AreaFacts } from './AreaFacts.tsx'
import { AreaTable } from './AreaTable.tsx'
import { areaPage } from './area-page.ts'

/** Hồ sơ địa bàn: everything about one area in a quarter. */
export function AreaScreen({ catalogue, history, navigation, onRetry }: PageProps) {
  const texts = useTexts()
  const { messages } = texts
  const { areas, quarter, showsSamples } = navigation.address
  const [id] = areas
  const entries = useMemo(() => slicesFor(catalogue, history, { families, areas: [id] }), [catalogue, history, id])
  const { dataset, isLoading, problems } = useDataset(catalogue, entries, { showsSamples })
  const profile = useMemo(() => areaPage(dataset, id, quarter), [dataset, id, quarter])
  const period = periodText(texts, quarter)
  const name = profile ? areaText(texts, profile.area) : ''
  const title = messages.areaPage.title({ area: profile ? areaTextInSentence(texts, profile.area) : '', period })
  useDocumentTitle(title)
  if (isLoading || !profile) return <LoadingView />
  // What did not arrive would leave as if nobody had reported it.
  const menuOf = (indicator: Indicator) =>
    problems.length > 0 ? null : (
      <ChartMenu
        dataset={dataset}
        address={trendAddress(navigation.address, indicator)}
        name={bilingual(texts, indicator.shortName)}
      />
    )
  const ranked = profile.families.flatMap(({ lines }) => lines.filter(({ place }) => place !== undefined))
  const firsts = ranked.filter(({ place }) => place?.rank === 1 && !place.isShared)
  const isSample = ranked.some(({ figure }) => isSampleFigure(figure))
  return (
    <article className={styles.page}>
      <PageHeader
        title={title}
        notice={
          <SampleNotice
            count={profile.sampleCount}
            isShown={showsSamples}
            onChange={(isShown) => navigation.change({ showsSamples: isShown })}
          />
        }
      >
        {ranked.length > 0 ? (
          <p>
            {messages.areaPage.summary({ first: firsts.length, count: ranked.length })}
            {isSample ? ` (${messages.state.sample})` : ''}
          </p>
        ) : null}
      </PageHeader>
      {problems.length > 0 ? (
        <ProblemView title={messages.page.partialTitle} problems={problems} onRetry={onRetry} />
      ) : null}
      <AreaFacts profile={profile} history={history} navigation={navigation} />
      {profile.existsThen ? null : <p>{messages.areaPage.outOfTime({ area: name, period })}</p>}
      {profile.existsThen && profile.families.length === 0 ? <p>{messages.areaPage.noFigures}</p> : null}
      {profile.families.length > 0 ? (
        <AreaTable
          families={profile.families}
          sources={profile.sources}
          hrefOf={(indicator) => navigation.hrefOf({ page: 'progress', indicator })}
          menuOf={menuOf}
        />
      ) : null}
      {ranked.length > 0 ? (
        <p className={styles.note}>{messages.areaPage.placeNote({ count: profile.peers.length + 1 })}</p>
      ) : null}
      {profile.families.length > 0 ? (
        <section aria-labelledby="not-reported">
          <h2 id="not-reported">{messages.areaPage.notReported}</h2>
          <p>
            {profile.notReported.length === 0
              ? messages.areaPage.allReported
              : `${profile.notReported.map((indicator) => bilingual(texts, indicator.shortName)).join('; ')}.`}
          </p>
        </section>
      ) : null}
      <SourceList title={messages.overview.sources} sources={profile.sources} />
    </article>
  )
}
