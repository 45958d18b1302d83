import { useMemo, useState } from 'react'
import { slicesFor } from '../../data/slices-for.ts'
import { useDataset } from '../../data/use-dataset.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { areaText } from '../../i18n/area-text.ts'
import { dayText, periodText } from '../../i18n/date-text.ts'
import { useTableAddress } from '../../navigation/use-table-address.ts'
import { LoadingView } from '../../ui/LoadingView.tsx'
import { ProblemView } from '../../ui/ProblemView.tsx'
import { SampleNotice } from '../../ui/SampleNotice.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import type { PageProps } from '../page-props.ts'
import { DataTable } from './DataTable.tsx'
import { EmptyTable } from './EmptyTable.tsx'
import { NoteList } from './NoteList.tsx'
import { selectFigures } from './select-figures.ts'
import styles from './Table.module.css'
import { TableActions } from './TableActions.tsx'
import { TableControls } from './TableControls.tsx'
import { tableIndicators } from './table-indicators.ts'
import { TablePager } from './TablePager.tsx'
import { exportTableOf } from './table-export.ts'
import { tableSentences } from './table-sentences.ts'
import { tablePage } from './table-page.ts'

/** Bảng số liệu: the whole selection as one table, to read, to sort, to copy and to take away as a file. */
export function TableScreen({ catalogue, history, navigation, onRetry }: PageProps) {
  const texts = useTexts()
  const { messages } = texts
  const [state, change] = useTableAddress(catalogue)
  const { areas, showsSamples } = navigation.address
  const chosen = useMemo(() => tableIndicators(catalogue, state), [catalogue, state])
  const entries = useMemo(
    () => slicesFor(catalogue, history, { families: [...new Set(chosen.map(({ family }) => family))], areas }),
    [catalogue, history, chosen, areas],
  )
  const { dataset, isLoading, problems } = useDataset(catalogue, entries, { showsSamples })
  // Of a file that did not arrive nothing is said: it is not the data that are silent.
  const failed = entries.filter(({ file }) => problems.some(({ place }) => place?.file === file))
  const failedFamilies = failed.map(({ family }) => family).join(',')
  const indicators = useMemo(
    // Files arrive one by one; the table is made once, of all of them.
    () => (isLoading ? [] : chosen.filter(({ family }) => !failedFamilies.split(',').includes(family))),
    [chosen, failedFamilies, isLoading],
  )
  const selection = useMemo(
    () => selectFigures(dataset, indicators, navigation.address),
    [dataset, indicators, navigation.address],
  )
  const table = useMemo(() => tablePage(selection, catalogue, state), [selection, catalogue, state])
  const first = history.versionOn(areas[0], lastDayOf(navigation.address.quarter)) ?? history.lineageOf(areas[0])[0]
  const more = selection.areas.length - 1
  const title = messages.table.title({
    areas: messages.context.areasShown({ first: first ? areaText(texts, first) : '', more: Math.max(0, more) }),
    periods: messages.table.range({
      first: periodText(texts, selection.asked.first),
      last: periodText(texts, selection.asked.last),
    }),
  })
  useDocumentTitle(title)
  // What was on the page stays while another family is on its way, and the focus with it.
  const [hasBeenReady, setHasBeenReady] = useState(false)
  if (!isLoading && !hasBeenReady) setHasBeenReady(true)
  if (isLoading && !hasBeenReady) return <LoadingView />
  const { summary, remarks } = tableSentences(texts, table, state, selection)
  const isEmpty = table.rows.length === 0
  const exportTable = () =>
    exportTableOf(texts, table, { catalogue, title, isYearToDate: selection.accumulation === 'year-to-date' })
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <h1 id="table-title">{title}</h1>
        {isLoading || isEmpty ? null : (
          <TableActions
            exportTable={exportTable}
            words={[
              messages.table.file.name,
              ...(first ? [first.name] : []),
              selection.asked.first,
              ...(selection.asked.last === selection.asked.first ? [] : [selection.asked.last]),
            ]}
          />
        )}
        <div className={styles.samples}>
          <SampleNotice
            count={table.counts.samples}
            isShown={showsSamples}
            onChange={(isShown) => navigation.change({ showsSamples: isShown })}
          />
        </div>
        <output className={styles.summary}>{isLoading || isEmpty ? '' : summary}</output>
      </header>
      {problems.length > 0 ? (
        <ProblemView title={messages.page.partialTitle} problems={problems} onRetry={onRetry} />
      ) : null}
      <TableControls
        catalogue={catalogue}
        navigation={navigation}
        indicators={chosen}
        selection={selection}
        state={state}
        onChange={change}
      />
      {isLoading ? <LoadingView /> : null}
      {!isLoading && isEmpty ? (
        <EmptyTable hasIndicators={chosen.length > 0} selection={selection} quarters={catalogue.quarters} />
      ) : null}
      {isLoading || isEmpty ? null : (
        <>
          <div>
            <ScrollRegion height="limited" labelledBy="table-title" columns={table.columns.length + 1}>
              <DataTable
                table={table}
                caption={summary}
                quantity={selection.quantity}
                history={history}
                navigation={navigation}
                onSort={(sort) => change({ sort })}
              />
            </ScrollRegion>
            <TablePager table={table} onTurn={(page) => change({ page })} />
            {remarks.map((remark) => (
              <p key={remark} className={styles.remark}>
                {remark}
              </p>
            ))}
            <p className={styles.remark}>
              {messages.table.dates({ data: dayText(texts, catalogue.dataDate), edition: catalogue.edition })}
            </p>
          </div>
          <NoteList notes={table.notes} />
          <SourceList title={messages.progress.sources} sources={table.sources} />
        </>
      )}
    </article>
  )
}
