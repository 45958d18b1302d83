import { useMemo } from 'react'
import { DrawnChart } from '../../charts/screen/DrawnChart.tsx'
import { slicesFor } from '../../data/slices-for.ts'
import { useDataset } from '../../data/use-dataset.ts'
import { exportedComparison } from '../../briefing/chart/exported-comparison.ts'
import { areaTextInSentence } from '../../i18n/area-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { writeChartAddress } from '../../navigation/chart-address.ts'
import { useCompareAddress } from '../../navigation/use-compare-address.ts'
import { LoadingView } from '../../ui/LoadingView.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ProblemView } from '../../ui/ProblemView.tsx'
import { SampleNotice } from '../../ui/SampleNotice.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
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
export function CompareScreen({ catalogue, history, navigation, onRetry }: PageProps) {
  const texts = useTexts()
  const { messages } = texts
  const words = messages.compare
  const { address } = navigation
  const [compare, change] = useCompareAddress(catalogue)
  const family =
    catalogue.indicators.find(({ id }) => id === compare.indicator)?.family ?? catalogue.indicators[0]?.family
  const entries = useMemo(
    () => slicesFor(catalogue, history, { families: family ? [family] : [], areas: address.areas }),
    [catalogue, history, family, address.areas],
  )
  const { dataset, isLoading, problems } = useDataset(catalogue, entries, { showsSamples: address.showsSamples })
  const comparison = useMemo(
    () => comparisonPage(dataset, address, compare, new Intl.Collator('vi')),
    [dataset, address, compare],
  )
  const title = comparison ? words.title({ indicator: bilingual(texts, comparison.indicator.shortName) }) : ''
  useDocumentTitle(title)
  if (isLoading || !comparison) return <LoadingView />
  const { answer, parent, count } = comparison
  const sentences = comparisonSentences(texts, answer)
  return (
    <article className={styles.page}>
      <PageHeader
        title={title}
        notice={
          <SampleNotice
            count={comparison.sampleCount}
            isShown={address.showsSamples}
            onChange={(isShown) => navigation.change({ showsSamples: isShown })}
          />
        }
      >
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
      </PageHeader>
      {problems.length > 0 ? (
        <ProblemView title={messages.page.partialTitle} problems={problems} onRetry={onRetry} />
      ) : null}
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
      <SourceList title={messages.overview.sources} sources={comparison.sources} />
    </article>
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
