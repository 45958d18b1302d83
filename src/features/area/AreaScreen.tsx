import { PageFrame } from '../PageFrame.tsx'
import type { LoadedFigures } from '../../data/use-figures.ts'
import { FiguresFrame, LoadingPage } from '../FiguresFrame.tsx'
import { useMemo } from 'react'
import { isSampleFigure } from '../../domain/figure.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { areaText, areaTextInSentence } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { SourceList } from '../../ui/SourceList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { ChartMenu } from '../ChartMenu.tsx'
import type { PageProps } from '../page-props.ts'
import { trendAddress } from '../trend-address.ts'
import { familyIds } from '../family-ids.ts'
import styles from './Area.module.css'
import { AreaFacts } from './AreaFacts.tsx'
import { AreaTable } from './AreaTable.tsx'
import { areaPage } from './area-page.ts'

/** Hồ sơ địa bàn: everything about one area in a quarter. */
export function AreaScreen(page: PageProps) {
  const [id] = page.navigation.address.areas
  const asked = useMemo(() => [{ families: familyIds(page.index), areas: [id] }], [page.index, id])
  return (
    <FiguresFrame page={page} asked={asked}>
      {(figures) => <Profile {...page} figures={figures} />}
    </FiguresFrame>
  )
}

function Profile({
  index: { history },
  navigation,
  onRetry,
  figures,
}: PageProps & { readonly figures: LoadedFigures }) {
  const texts = useTexts()
  const { messages } = texts
  const { dataset, problems } = figures
  const {
    areas: [id],
    quarter,
  } = navigation.address
  const profile = useMemo(() => areaPage(dataset, id, quarter), [dataset, id, quarter])
  if (!profile) return <LoadingPage />
  const period = periodText(texts, quarter)
  const name = areaText(texts, profile.area)
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
    <PageFrame
      className={styles.page}
      page={{ navigation, onRetry }}
      problems={problems}
      title={messages.areaPage.title({ area: areaTextInSentence(texts, profile.area), period })}
      sampleCount={profile.sampleCount}
      answer={
        ranked.length > 0 ? (
          <p>
            {messages.areaPage.summary({ first: firsts.length, count: ranked.length })}
            {isSample ? ` (${messages.state.sample})` : ''}
          </p>
        ) : null
      }
    >
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
            {profile.notReported.length > 0
              ? `${profile.notReported.map((indicator) => bilingual(texts, indicator.shortName)).join('; ')}. `
              : profile.unheard === 0
                ? messages.areaPage.noneOwing
                : null}
            {profile.unheard > 0 ? messages.areaPage.unheard(profile) : null}
          </p>
        </section>
      ) : null}
      <SourceList title={messages.overview.sources} sources={profile.sources} />
    </PageFrame>
  )
}
