import { PageFrame } from '../PageFrame.tsx'
import type { CompareAddress } from '../../navigation/compare-address.ts'
import type { LoadedFigures } from '../../data/use-figures.ts'
import { FiguresFrame, LoadingPage } from '../FiguresFrame.tsx'
import { useMemo } from 'react'
import { DrawnChart } from '../../charts/screen/DrawnChart.tsx'
import { exportedComparison } from '../../briefing/chart/exported-comparison.ts'
import { areaTextInSentence } from '../../i18n/area-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { writeChartAddress } from '../../navigation/chart-address.ts'
import { useCompareAddress } from '../../navigation/use-compare-address.ts'
import { SourceList } from '../../ui/SourceList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import { ExportButton } from '../ExportButton.tsx'
import { siteAddress } from '../site-address.ts'
import type { PageProps } from '../page-props.ts'
import styles from './Compare.module.css'
import { CompareControls } from './CompareControls.tsx'
import { CompareFilters } from './CompareFilters.tsx'
import { CompareTable } from './CompareTable.tsx'
import { comparisonSentences } from '../../charts/comparison-sentences.ts'
import { type ComparisonPage, comparisonPage } from '../../answers/comparison-page.ts'

/** So sánh: one indicator for many areas, beside another quarter, a target or the group. */
export function CompareScreen(page: PageProps) {
  const { index, navigation } = page
  const { catalogue } = index
  const { areas } = navigation.address
  const [compare, change] = useCompareAddress(catalogue)
  const family =
    catalogue.indicators.find(({ id }) => id === compare.indicator)?.family ?? catalogue.indicators[0]?.family
  const asked = useMemo(() => [{ families: family ? [family] : [], areas }], [family, areas])
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

function Comparison({ index: { catalogue, history }, navigation, onRetry, figures, compare, change }: ComparisonProps) {
  const texts = useTexts()
  const words = texts.messages.compare
  const { address } = navigation
  const { dataset, problems } = figures
  const comparison = useMemo(
    () => comparisonPage(dataset, address, compare, new Intl.Collator('vi')),
    [dataset, address, compare],
  )
  if (!comparison) return <LoadingPage />
  const { answer, parent, count } = comparison
  const sentences = comparisonSentences(texts, answer)
  return (
    <PageFrame
      className={styles.page}
      page={{ navigation, onRetry }}
      problems={problems}
      title={words.title({ indicator: bilingual(texts, comparison.indicator.shortName) })}
      sampleCount={comparison.sampleCount}
      answer={
        <>
          <ul className={styles.answer}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className={styles.group}>
            {parent
              ? words.group({ count: count.all, parent: areaTextInSentence(texts, parent) })
              : words.chosen({ count: count.all })}
          </p>
        </>
      }
    >
      <CompareControls
        catalogue={catalogue}
        navigation={navigation}
        comparison={comparison}
        compare={compare}
        onChange={change}
      />
      <CompareFilters
        catalogue={catalogue}
        navigation={navigation}
        comparison={comparison}
        compare={compare}
        onChange={change}
      />
      <output className="visually-hidden">{`${sentences[0] ?? ''} ${words.areas({ count: comparison.rows.length })}`}</output>
      <section aria-labelledby="chart-title">
        <CompareFigure
          comparison={comparison}
          form={words.form[compare.form]}
          isWhole={problems.length === 0}
          path={writeChartAddress(
            { kind: 'comparison', indicator: comparison.indicator.id, page: address, compare },
            history,
          )}
        />
      </section>
      {comparison.rows.length > 0 ? (
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

interface CompareFigureProps {
  readonly comparison: ComparisonPage
  readonly form: string
  readonly isWhole: boolean
  /** The address of the view, below the base of the site. */
  readonly path: string
}

/** The drawing in its form, with its picture. */
function CompareFigure({ comparison, form, isWhole, path }: CompareFigureProps) {
  const texts = useTexts()
  const { messages } = texts
  const { chart, layout, items, canDraw, exported } = useMemo(
    () => exportedComparison(texts, comparison, { today: today(), path, address: siteAddress(path, texts.language) }),
    [comparison, texts, path],
  )
  return (
    <>
      <div className={styles.sectionHeader}>
        <h2 id="chart-title">{form}</h2>
        {canDraw ? <ExportButton chart={exported} isWhole={isWhole} /> : null}
      </div>
      {canDraw ? (
        <DrawnChart chart={chart} layout={layout} texts={texts} />
      ) : (
        <p className={styles.empty}>
          <strong>{items === 0 ? messages.compare.nothingFound : messages.progress.noData}</strong>{' '}
          {items === 0 ? messages.compare.nothingFoundHelp : messages.progress.noDataHelp}
        </p>
      )}
    </>
  )
}
