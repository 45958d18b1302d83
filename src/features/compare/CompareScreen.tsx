import { PageFrame } from '../PageFrame.tsx'
import type { CompareAddress, CompareForm } from '../../navigation/compare-address.ts'
import type { AreaHistory } from '../../domain/area-history.ts'
import type { AreaId } from '../../domain/area.ts'
import { hasAreaAttributes } from '../../contract/catalogue-file.ts'
import type { LoadedFigures } from '../../data/use-figures.ts'
import { AnswerSentences } from '../AnswerSentences.tsx'
import { FiguresFrame, LoadingPage } from '../FiguresFrame.tsx'
import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'wouter'
import { isAreaIn } from '../../domain/is-area-in.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { mapTexts } from '../../i18n/map-texts.ts'
import { DrawnChart } from '../../charts/screen/DrawnChart.tsx'
import { exportedComparison } from '../../briefing/chart/exported-comparison.ts'
import { ownGroupTexts } from '../../i18n/own-group-texts.ts'
import { peersSentence, peersTexts } from '../../i18n/peers-texts.ts'
import { bilingual } from '../../i18n/texts.ts'
import { writeBridgeAddress } from '../../navigation/write-bridge-address.ts'
import { writeChartAddress } from '../../navigation/chart-address.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { lineageId } from '../../navigation/area-parameter.ts'
import { hrefWith } from '../../navigation/href-with.ts'
import { writePeersAddress } from '../../navigation/peers-address.ts'
import type { PageAddress } from '../../navigation/page-address.ts'
import { useCompareAddress } from '../../navigation/use-compare-address.ts'
import { Choice } from '../../ui/Choice.tsx'
import { IndicatorSelect } from '../../ui/IndicatorSelect.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import { ExportButton } from '../ExportButton.tsx'
import { siteAddress } from '../site-address.ts'
import type { PageProps } from '../page-props.ts'
import section from '../ChartSection.module.css'
import styles from './Compare.module.css'
import { CompareControls } from './CompareControls.tsx'
import { CompareTable } from './CompareTable.tsx'
import { SilentAreas } from './SilentAreas.tsx'
import { comparisonSentences } from '../../charts/comparison-sentences.ts'
import { nearestTold } from '../../answers/nearest-told.ts'
import { type ComparisonPage, comparisonPage } from '../../answers/comparison-page.ts'

/** So sánh: one indicator for many areas, beside another quarter, a target or the group. */
export function CompareScreen(page: PageProps) {
  const { index, navigation } = page
  const { catalogue } = index
  const { areas, carriesOver } = navigation.address
  const [compare, change] = useCompareAddress(catalogue)
  const measured = catalogue.indicators.find(({ id }) => id === compare.indicator) ?? catalogue.indicators[0]
  const isMap = compare.form === 'map'
  const { quarter } = navigation.address
  const isGrouped = hasAreaAttributes(catalogue)
  const asked = useMemo(
    () => [
      {
        families: measured ? [measured.family] : [],
        indicators: measured ? [measured.id] : [],
        areas,
        ...(isMap ? { outlinesOn: lastDayOf(quarter) } : {}),
        ...(carriesOver || isGrouped ? { areaChanges: true as const } : {}),
      },
    ],
    [measured, areas, isMap, quarter, carriesOver, isGrouped],
  )
  return (
    <FiguresFrame page={page} asked={asked}>
      {(figures) => <Comparison {...page} figures={figures} compare={compare} change={change} />}
    </FiguresFrame>
  )
}

interface ComparisonProps extends PageProps {
  readonly figures: LoadedFigures
  readonly compare: CompareAddress
  readonly change: ReturnType<typeof useCompareAddress>[1]
}

function Comparison({ figures, compare, change, ...page }: ComparisonProps) {
  const {
    index: { catalogue, history },
    navigation,
  } = page
  const texts = useTexts()
  const [, navigate] = useLocation()
  const words = texts.messages.compare
  const { address } = navigation
  const { dataset, problems } = figures
  const { outlines = [] } = catalogue
  const comparison = useMemo(
    () => comparisonPage(dataset, address, compare, new Intl.Collator('vi')),
    [dataset, address, compare],
  )
  if (!comparison) return <LoadingPage />
  // Of areas that are all of another time, and not carried over, there is nothing to compare: the frame says where to go.
  const isThere = address.carriesOver || address.areas.some((id) => isAreaIn(history, id, address.quarter))
  const { answer, count } = comparison
  const group = comparison.peers?.chosen
  const { total } = comparison.comparison
  const isSilent = [
    total.current,
    ...comparison.rows.flatMap(({ comparison: { base, current }, figures: further }) => [base, current, ...further]),
  ].every(({ kind }) => kind === 'missing')
  const [first, ...others] = comparisonSentences(texts, answer)
  return (
    <PageFrame
      className={styles.page}
      page={page}
      problems={problems}
      title={words.title({ indicator: bilingual(texts, comparison.indicator.shortName) })}
      picker={
        <IndicatorSelect
          catalogue={catalogue}
          chosen={comparison.indicator.id}
          onChoose={(indicator) => change({ indicator })}
        />
      }
      headerClassName={styles.header}
      sampleCount={comparison.sampleCount}
      answer={
        isThere ? (
          <AnswerSentences
            first={first}
            others={[
              ...others,
              group?.parent
                ? peersSentence(texts, group)
                : address.groupName === undefined
                  ? words.chosen({ count: count.all })
                  : ownGroupTexts[texts.language].sentence(address.groupName, count.all),
            ]}
          />
        ) : null
      }
    >
      {isThere ? (
        <>
          <output className="visually-hidden">{`${first ?? ''} ${words.areas({ count: comparison.rows.length })}`}</output>
          <section aria-labelledby="chart-title" className={section.chart}>
            <CompareFigure
              comparison={comparison}
              compare={compare}
              onChange={change}
              isWhole={problems.length === 0}
              onOpen={(row) => {
                const area = comparison.rows[row]?.comparison.area
                if (area) navigate(navigation.hrefOf({ page: 'overview' }, { areas: [lineageId(history, area.id)] }))
              }}
              silent={
                comparison.rows.length > 0 && isSilent ? (
                  <SilentAreas
                    rows={comparison.rows}
                    nearest={nearestTold(
                      dataset,
                      comparison.indicator,
                      comparison.rows.map((row) => row.comparison.id),
                      address.quarter,
                    )}
                    catalogue={catalogue}
                    history={history}
                    navigation={navigation}
                  />
                ) : undefined
              }
              profileHref={hrefWith(navigation.hrefOf({ page: 'profile' }), (search) =>
                writePeersAddress(compare.peers, search),
              )}
              explainHref={
                comparison.baseQuarter === undefined
                  ? undefined
                  : hrefWith(
                      navigation.hrefOf({ page: 'bridge' }, { areas: summedAreas(history, comparison) }),
                      (search) =>
                        writeBridgeAddress({ indicator: comparison.indicator.id, base: compare.base }, search),
                    )
              }
              maps={mapsOf(outlines, comparison)}
              path={writeChartAddress(
                { kind: 'comparison', indicator: comparison.indicator.id, page: address, compare },
                history,
              )}
            />
          </section>
        </>
      ) : null}
      <CompareControls
        catalogue={catalogue}
        history={history}
        navigation={navigation}
        comparison={comparison}
        compare={compare}
        onChange={change}
      />
      {comparison.rows.length > 0 && !isSilent ? (
        <CompareTable
          comparison={comparison}
          compare={compare}
          history={history}
          navigation={navigation}
          onChange={change}
        />
      ) : null}
      <SourceList title={texts.messages.overview.sources} sources={comparison.sources} />
    </PageFrame>
  )
}

/** Whose sum the group is: of all that lies below an area that area, else each of them. */
function summedAreas(history: AreaHistory, { peers, comparison }: ComparisonPage): PageAddress['areas'] {
  const { parent, kind } = peers?.chosen ?? {}
  if (parent && kind === 'level') return [lineageId(history, parent.id)]
  const [first, ...others] = comparison.rows.map(({ area }) => lineageId(history, area.id))
  return [first!, ...others]
}

const forms: readonly CompareForm[] = ['dumbbell', 'bars', 'ranking', 'heat', 'multiples', 'map']

function mapsOf(
  outlines: readonly { readonly areas: readonly AreaId[] }[],
  { rows }: Pick<ComparisonPage, 'rows'>,
): CompareFigureProps['maps'] {
  if (outlines.length === 0) return 'none'
  const drawn = new Set(outlines.flatMap((each) => each.areas))
  return rows.some(({ comparison: { area } }) => drawn.has(area.id)) ? 'some' : 'others'
}

interface CompareFigureProps {
  readonly comparison: ComparisonPage
  readonly compare: CompareAddress
  readonly onChange: ComparisonProps['change']
  readonly isWhole: boolean
  /** Opens the page of the area in a row. */
  readonly onOpen: (row: number) => void
  /** The address of the view, below the base of the site. */
  readonly path: string
  /** The profile of the chosen area among the same peers. */
  readonly profileHref: string
  /** The bridge of the group's change; absent where the base is no other time. */
  readonly explainHref: string | undefined
  /** What can be drawn on a map: some of the areas, others of the package, or none at all. */
  readonly maps: 'some' | 'others' | 'none'
  /** Stands in the place of a drawing where none of the areas has a figure. */
  readonly silent: ReactNode
}

/** The drawing under the choice of its form, with its picture. */
function CompareFigure({
  comparison,
  compare,
  onChange,
  isWhole,
  onOpen,
  path,
  profileHref,
  explainHref,
  maps,
  silent,
}: CompareFigureProps) {
  const texts = useTexts()
  const { messages } = texts
  const { chart, layout, items, canDraw, exported } = useMemo(
    () => exportedComparison(texts, comparison, { today: today(), path, address: siteAddress(path, texts.language) }),
    [comparison, texts, path],
  )
  return (
    <>
      <div className={section.header}>
        <h2 id="chart-title" className="visually-hidden">
          {messages.compare.form[compare.form]}
        </h2>
        <Choice
          label={messages.compare.formLabel}
          value={compare.form}
          options={forms
            .filter((form) => form !== 'map' || maps !== 'none')
            .map((form) => ({ value: form, label: messages.compare.form[form] }))}
          onChoose={(form) => onChange({ form })}
        />
        <PageLink href={profileHref}>{peersTexts[texts.language].profile}</PageLink>
        {canDraw && explainHref !== undefined ? (
          <PageLink href={explainHref}>{messages.change.explain}</PageLink>
        ) : null}
        {canDraw ? <ExportButton chart={exported} isWhole={isWhole} /> : null}
      </div>
      {canDraw ? (
        <DrawnChart
          chart={chart}
          layout={layout}
          texts={texts}
          onOpen={onOpen}
          {...(compare.form === 'map' ? { words: mapTexts[texts.language] } : {})}
        />
      ) : silent && (compare.form !== 'map' || maps === 'some') ? (
        silent
      ) : (
        <p className={section.empty}>
          {compare.form === 'map' && maps !== 'some' ? (
            mapTexts[texts.language].noOutlines
          ) : (
            <>
              <strong>{items === 0 ? messages.compare.nothingFound : messages.progress.noData}</strong>{' '}
              {items === 0 ? messages.compare.nothingFoundHelp : messages.progress.noDataHelp}
            </>
          )}
        </p>
      )}
    </>
  )
}
