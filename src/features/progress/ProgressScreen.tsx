import { PageFrame } from '../PageFrame.tsx'
import type { LoadedFigures } from '../../data/use-figures.ts'
import { FiguresFrame } from '../FiguresFrame.tsx'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { resolveTrend } from '../../charts/resolve-trend.ts'
import { TrendChart } from '../../charts/screen/TrendChart.tsx'
import { areaChangeOf } from '../../answers/area-change-of.ts'
import { familyOf } from '../../domain/family.ts'
import type { Indicator, IndicatorId } from '../../domain/indicator.ts'
import { bilingual } from '../../i18n/texts.ts'
import { writeChartAddress } from '../../navigation/chart-address.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { IndicatorSelect } from '../../ui/IndicatorSelect.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import type { PageProps } from '../page-props.ts'
import { BreakdownTables } from './BreakdownTables.tsx'
import { CurrentFigure } from './CurrentFigure.tsx'
import { DefinitionPanel } from './DefinitionPanel.tsx'
import { ExportButton } from '../ExportButton.tsx'
import { explainHref } from '../explain-href.ts'
import { exportedTrend } from '../../briefing/chart/exported-trend.ts'
import { siteAddress } from '../site-address.ts'
import styles from './Progress.module.css'
import { ProgressControls } from './ProgressControls.tsx'
import { ProgressTable } from './ProgressTable.tsx'
import { progressPage } from './progress-page.ts'

interface ProgressPageProps extends PageProps {
  /** As the address has it; it may be unknown. */
  readonly indicatorId: string
}

/** A table of more areas takes the whole width. */
const mostBeside = 2

/** Diễn biến: one indicator through the quarters, for one to many areas. */
export function ProgressScreen({ indicatorId, ...page }: ProgressPageProps) {
  const { index } = page
  const indicator = index.catalogue.indicators.find(({ id }) => id === (indicatorId as IndicatorId))
  if (indicator) return <IndicatorProgress {...page} indicator={indicator} />
  return <UnknownIndicator page={page} text={indicatorId} />
}

function UnknownIndicator({ page, text }: { readonly page: PageProps; readonly text: string }) {
  const { messages } = useTexts()
  return (
    <PageFrame
      page={page}
      title={messages.page.notFoundTitle}
      answer={<p>{messages.url.unknownIndicator({ text })}</p>}
    >
      <p>
        <PageLink href={page.navigation.hrefOf({ page: 'overview' })}>{messages.page.backToOverview}</PageLink>
      </p>
    </PageFrame>
  )
}

interface ProgressProps extends PageProps {
  readonly indicator: Indicator
}

function IndicatorProgress({ indicator, ...page }: ProgressProps) {
  const { areas, carriesOver } = page.navigation.address
  const asked = useMemo(
    () => [
      {
        families: [indicator.family],
        indicators: [indicator.id],
        areas,
        ...(carriesOver ? { areaChanges: carriesOver } : {}),
      },
    ],
    [indicator, areas, carriesOver],
  )
  return (
    <FiguresFrame page={page} asked={asked}>
      {(figures) => <Progress {...page} indicator={indicator} figures={figures} />}
    </FiguresFrame>
  )
}

function Progress({ indicator, figures, ...page }: ProgressProps & { readonly figures: LoadedFigures }) {
  const {
    index: { catalogue, history },
    navigation,
  } = page
  const texts = useTexts()
  const { messages } = texts
  const [, navigate] = useLocation()
  const { address } = navigation
  const { dataset, problems } = figures
  const progress = useMemo(() => progressPage(dataset, indicator, address), [dataset, indicator, address])
  const chart = useMemo(() => resolveTrend(progress.spec, { texts, today: today() }), [progress, texts])
  // The same object while the chart is the same: the preview is drawn anew for each new one.
  const exported = useMemo(() => {
    const path = writeChartAddress({ kind: 'trend', indicator: indicator.id, page: address }, history)
    return exportedTrend(texts, progress, chart, { path, address: siteAddress(path, texts.language) })
  }, [texts, progress, chart, indicator, address, history])
  return (
    <PageFrame
      page={page}
      problems={problems}
      eyebrow={bilingual(texts, familyOf(catalogue, indicator.family).name)}
      title={bilingual(texts, indicator.name)}
      picker={
        <IndicatorSelect
          catalogue={catalogue}
          chosen={indicator.id}
          onChoose={(chosen) => navigate(navigation.hrefOf({ page: 'progress', indicator: chosen }))}
        />
      }
      documentTitle={chart.sentence}
      sampleCount={progress.sampleCount}
      headerClassName={styles.header}
      answer={
        <CurrentFigure
          progress={progress}
          reading={chart.reading}
          explain={explainHref(navigation, indicator, progress.current, { areas: [address.areas[0]] })}
        />
      }
    >
      <section aria-labelledby="chart-title">
        <h2 id="chart-title" className="visually-hidden">
          {messages.progress.chart}
        </h2>
        {progress.hasValues ? (
          <TrendChart
            chart={chart}
            texts={texts}
            tools={<ExportButton chart={exported} isWhole={problems.length === 0} />}
            choosable={progress.choosable}
            range={progress.range}
            onRange={(range) => {
              const isUsual = range.first === progress.usual.first && range.last === progress.usual.last
              navigation.change({ range: isUsual ? 'all' : range })
            }}
          />
        ) : (
          <p className={styles.empty}>
            <strong>{messages.progress.noData}</strong> {messages.progress.noDataHelp}
          </p>
        )}
      </section>
      <ProgressControls history={history} navigation={navigation} progress={progress} />
      <div className={progress.areas.length <= mostBeside ? styles.beside : styles.below}>
        <div className={styles.below} data-later="">
          {progress.rows.length > 0 ? <ProgressTable progress={progress} /> : null}
          <BreakdownTables progress={progress} quarter={address.quarter} />
        </div>
        <div className={progress.areas.length <= mostBeside ? styles.below : styles.columns}>
          <DefinitionPanel
            indicator={indicator}
            quarter={address.quarter}
            {...areaChangeOf(dataset, indicator, address.areas, { quarter: address.quarter, accumulation: 'quarter' })}
          />
          <SourceList title={messages.progress.sources} sources={progress.sources} />
        </div>
      </div>
    </PageFrame>
  )
}
