import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { type BridgePage, bridgePage } from '../../answers/bridge-page.ts'
import { type QuarterPair, nearestBridge } from '../../answers/nearest-bridge.ts'
import { exportedBridge } from '../../briefing/chart/exported-bridge.ts'
import { bridgeSentences } from '../../charts/bridge/bridge-sentences.ts'
import type { BridgeSpec } from '../../charts/bridge/bridge-spec.ts'
import { DrawnChart } from '../../charts/screen/DrawnChart.tsx'
import type { LoadedFigures } from '../../data/use-figures.ts'
import type { BridgeRefusal } from '../../domain/bridge-between.ts'
import type { ComparisonBase } from '../../domain/comparison-base.ts'
import { previousQuarter, sameQuarterLastYear } from '../../domain/period.ts'
import { bridgeTexts } from '../../i18n/bridge-texts.ts'
import { areaText } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { missingText } from '../../i18n/figure-text.ts'
import { lowerFirst } from '../../i18n/first-letter.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { type BridgeChoice, readBridgeAddress } from '../../navigation/read-bridge-address.ts'
import { writeBridgeAddress } from '../../navigation/write-bridge-address.ts'
import { freshCompareAddress } from '../../navigation/compare-address.ts'
import { writeChartAddress } from '../../navigation/chart-address.ts'
import { hrefWith } from '../../navigation/href-with.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { writeCompareAddress } from '../../navigation/write-compare-address.ts'
import { searchText } from '../../navigation/write-page-address.ts'
import { ControlBar } from '../../ui/ControlBar.tsx'
import { IndicatorSelect } from '../../ui/IndicatorSelect.tsx'
import { QuarterSelect } from '../../ui/QuarterSelect.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import { ExportButton } from '../ExportButton.tsx'
import { AnswerSentences } from '../AnswerSentences.tsx'
import { FiguresFrame, LoadingPage } from '../FiguresFrame.tsx'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../page-props.ts'
import { siteAddress } from '../site-address.ts'
import section from '../ChartSection.module.css'
import styles from './Bridge.module.css'
import { BridgeTable } from './BridgeTable.tsx'

/** Giải thích biến động: what the difference of two quarters is made of. */
export function BridgeScreen(page: PageProps) {
  const { index, navigation } = page
  const { catalogue } = index
  const search = useSearch()
  const choice = useMemo(() => readBridgeAddress(new URLSearchParams(search), catalogue).address, [search, catalogue])
  const { areas } = navigation.address
  const measured = catalogue.indicators.find(({ id }) => id === choice.indicator) ?? catalogue.indicators[0]
  const asked = useMemo(
    () => [
      {
        families: measured ? [measured.family] : [],
        indicators: measured ? [measured.id] : [],
        areas,
        areaChanges: true as const,
      },
    ],
    [measured, areas],
  )
  return (
    <FiguresFrame page={page} asked={asked}>
      {(figures) => <Bridge {...page} figures={figures} choice={choice} />}
    </FiguresFrame>
  )
}

interface BridgeProps extends PageProps {
  readonly figures: LoadedFigures
  readonly choice: BridgeChoice
}

function Bridge({ figures, choice, ...page }: BridgeProps) {
  const {
    index: { catalogue, history },
    navigation,
  } = page
  const texts = useTexts()
  const words = bridgeTexts[texts.language]
  const search = useSearch()
  const [path, navigate] = useLocation()
  const { address } = navigation
  const { dataset, problems } = figures
  const indicator = catalogue.indicators.find(({ id }) => id === choice.indicator) ?? catalogue.indicators[0]
  const bridge = useMemo(
    () => indicator && bridgePage(dataset, indicator, address, choice.base),
    [dataset, indicator, address, choice.base],
  )
  const nearest = useMemo(
    () => (bridge?.outcome.kind === 'refused' ? nearestBridge(dataset, bridge, address) : undefined),
    [bridge, dataset, address],
  )
  if (!bridge || !indicator) return <LoadingPage />
  const hrefOf = ({ before, after }: QuarterPair): string =>
    hrefWith(navigation.hrefOf({ page: 'bridge' }, { quarter: after }), (given) =>
      writeBridgeAddress({ ...choice, base: baseFor(before, after) }, given),
    )
  const { spec, baseQuarter } = bridge
  const [first, ...others] = spec ? bridgeSentences(texts, spec).sentences : []
  const change = (own: Partial<BridgeChoice>): void =>
    navigate(`${path}${searchText(writeBridgeAddress({ ...choice, ...own }, new URLSearchParams(search)))}`)
  const compareHref = hrefWith(navigation.hrefOf({ page: 'compare' }), (before) =>
    writeCompareAddress({ ...freshCompareAddress, indicator: indicator.id, base: choice.base }, before),
  )
  return (
    <PageFrame
      page={page}
      problems={problems}
      title={words.title(bilingual(texts, indicator.shortName))}
      picker={
        <IndicatorSelect
          catalogue={catalogue}
          chosen={indicator.id}
          onChoose={(chosen) => change({ indicator: chosen })}
        />
      }
      sampleCount={bridge.sampleCount}
      answer={spec ? <AnswerSentences first={first} others={others} /> : null}
    >
      <section aria-labelledby="chart-title" className={`${section.chart} ${section.onOneSheet}`}>
        <h2 id="chart-title" className="visually-hidden">
          {words.name}
        </h2>
        <div className={styles.links}>
          <PageLink href={navigation.hrefOf({ page: 'progress', indicator: indicator.id })}>
            {words.toProgress}
          </PageLink>
          <PageLink href={compareHref}>{words.toCompare}</PageLink>
        </div>
        {spec ? (
          <BridgeChart
            spec={spec}
            isWhole={problems.length === 0}
            path={writeChartAddress(
              { kind: 'bridge', indicator: indicator.id, page: address, base: choice.base },
              history,
            )}
          />
        ) : (
          <Refused bridge={bridge} nearest={nearest} hrefOf={hrefOf} />
        )}
      </section>
      <ControlBar label={words.controls}>
        <QuarterSelect
          label={words.from}
          quarters={catalogue.quarters}
          chosen={baseQuarter}
          onChoose={(quarter) => change({ base: baseFor(quarter, address.quarter) })}
        />
        <QuarterSelect
          label={words.to}
          quarters={catalogue.quarters}
          chosen={address.quarter}
          onChoose={(quarter) => navigation.change({ quarter })}
        />
      </ControlBar>
      {spec ? <BridgeTable spec={spec} sources={bridge.sources} outcome={bridge.outcome} /> : null}
      <SourceList title={texts.messages.overview.sources} sources={bridge.sources} />
    </PageFrame>
  )
}

/** A quarter as it is best kept: by what it is to the later one, so that it goes along with it. */
function baseFor(chosen: BridgePage['quarter'], quarter: BridgePage['quarter']): ComparisonBase {
  if (chosen === sameQuarterLastYear(quarter)) return { kind: 'last-year' }
  return chosen === previousQuarter(quarter) ? { kind: 'previous-quarter' } : { kind: 'quarter', quarter: chosen }
}

interface RefusedProps {
  readonly bridge: BridgePage
  readonly nearest: QuarterPair | undefined
  readonly hrefOf: (pair: QuarterPair) => string
}

/** Why there is no bridge, and the way to the nearest quarters between which there is one. */
function Refused({ bridge: { outcome, areas }, nearest, hrefOf }: RefusedProps) {
  const texts = useTexts()
  const words = bridgeTexts[texts.language]
  if (outcome.kind === 'told') return null
  const names = areas.map((area) => areaText(texts, area))
  return (
    <p className={section.empty}>
      <strong>{words.refused}</strong> {refusalText(texts, outcome.refusal, names)}{' '}
      {nearest ? (
        <PageLink href={hrefOf(nearest)}>{words.openNearest(...quartersInSentence(texts, nearest))}</PageLink>
      ) : null}
    </p>
  )
}

function quartersInSentence(texts: Texts, { before, after }: QuarterPair): readonly [string, string] {
  return [lowerFirst(periodText(texts, before)), lowerFirst(periodText(texts, after))]
}

interface BridgeChartProps {
  readonly spec: BridgeSpec
  readonly isWhole: boolean
  /** The address of the view, below the base of the site. */
  readonly path: string
}

function BridgeChart({ spec, isWhole, path }: BridgeChartProps) {
  const texts = useTexts()
  const { chart, layout, exported } = useMemo(
    () => exportedBridge(texts, spec, { today: today(), path, address: siteAddress(path, texts.language) }),
    [texts, spec, path],
  )
  return (
    <DrawnChart
      chart={chart}
      layout={layout}
      texts={texts}
      words={bridgeTexts[texts.language]}
      tools={<ExportButton chart={exported} isWhole={isWhole} />}
    />
  )
}

/** Why there is no bridge, and what to choose instead. */
function refusalText(texts: Texts, refusal: BridgeRefusal, areas: readonly string[]): string {
  const words = bridgeTexts[texts.language]
  const missing = 'missing' in refusal ? missingText(texts, { reason: refusal.missing }) : ''
  return words.refusal(refusal, { missing, area: words.sumOf(areas) })
}
