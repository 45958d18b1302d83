import { PageFrame } from '../PageFrame.tsx'
import { StayingFiguresFrame } from '../FiguresFrame.tsx'
import { hasAreaAttributes } from '../../contract/catalogue-file.ts'
import type { LoadedFigures } from '../../data/use-figures.ts'
import { useMemo } from 'react'
import type { Catalogue } from '../../domain/catalogue.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { areaText } from '../../i18n/area-text.ts'
import { dayText, periodText } from '../../i18n/date-text.ts'
import { groupText, namedGroup } from '../../i18n/peers-texts.ts'
import { tableTexts } from '../../i18n/table-texts.ts'
import type { TableAddress } from '../../navigation/table-address.ts'
import { useTableAddress } from '../../navigation/use-table-address.ts'
import { LoadingView } from '../../ui/LoadingView.tsx'
import { SamplesOnce } from '../../ui/SamplesOnce.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import { DataTable } from './DataTable.tsx'
import { EmptyTable } from './EmptyTable.tsx'
import { NoteList } from './NoteList.tsx'
import { datasetOfView } from '../../answers/carried-said.ts'
import { carriedLines } from './carried-lines.ts'
import { selectFigures, selectionFrame } from './select-figures.ts'
import styles from './Table.module.css'
import { TableActions } from './TableActions.tsx'
import { TableControls } from './TableControls.tsx'
import { TablePager } from './TablePager.tsx'
import { exportTableOf } from './table-export.ts'
import { tableSentences } from './table-sentences.ts'
import { tablePage } from './table-page.ts'

/** Bảng số liệu: the whole selection as one table, to read, to sort, to copy and to take away as a file. */
export function TableScreen(page: PageProps) {
  const { index, navigation } = page
  const { catalogue } = index
  const [arrangement, change] = useTableAddress(catalogue)
  const { areas, carriesOver } = navigation.address
  const chosen = useMemo(() => tableIndicators(catalogue, arrangement), [catalogue, arrangement])
  const isGrouped = hasAreaAttributes(catalogue)
  const asked = useMemo(
    () => [
      {
        families: [...new Set(chosen.map(({ family }) => family))],
        indicators: chosen.map(({ id }) => id),
        areas,
        ...(carriesOver || isGrouped ? { areaChanges: true as const } : {}),
      },
    ],
    [chosen, areas, carriesOver, isGrouped],
  )
  return (
    <StayingFiguresFrame page={page} asked={asked}>
      {(figures) => <FigureTable {...page} {...{ figures, chosen, arrangement, change }} />}
    </StayingFiguresFrame>
  )
}

interface FigureTableProps extends PageProps {
  readonly figures: LoadedFigures | undefined
  /** The indicators that are asked for. */
  readonly chosen: readonly Indicator[]
  readonly arrangement: TableAddress
  readonly change: ReturnType<typeof useTableAddress>[1]
}

function FigureTable({ figures, chosen, arrangement, change, ...page }: FigureTableProps) {
  const { index, navigation } = page
  const { catalogue, history } = index
  const texts = useTexts()
  const { language, messages } = texts
  const words = tableTexts[language]
  const { address } = navigation
  const { areas } = address
  // Of a file that did not arrive nothing is said: it is not the data that are silent.
  const isLost = figures?.isLost
  const indicators = useMemo(() => chosen.filter((indicator) => !isLost?.(indicator)), [chosen, isLost])
  const dataset = figures?.dataset
  const { peers } = arrangement
  const frame = selectionFrame(index, indicators, address, {
    ...(peers ? { peers } : {}),
    attributes: dataset?.areaChanges?.attributes ?? [],
  })
  const content = useMemo(() => {
    if (!dataset) return undefined
    const selection = selectFigures(datasetOfView(dataset, address), indicators, address, peers)
    return {
      selection,
      carried: carriedLines(texts, dataset, selection, address),
      table: tablePage(selection, catalogue, arrangement),
    }
  }, [texts, dataset, indicators, address, catalogue, arrangement, peers])
  const first = history.versionOn(areas[0], lastDayOf(address.quarter)) ?? history.lineageOf(areas[0])[0]
  const title = words.title({
    areas: messages.context.areasShown({
      first: first ? areaText(texts, first) : '',
      more: Math.max(0, frame.areas.length - 1),
    }),
    periods: words.range({
      first: periodText(texts, frame.asked.first),
      last: periodText(texts, frame.asked.last),
    }),
  })
  const { carried = [] } = content ?? {}
  const peersShown = frame.peers?.chosen
  const group =
    address.groupName ??
    (peersShown && peersShown.kind !== 'level' && peersShown.parent
      ? groupText(texts, namedGroup({ ...peersShown, parent: peersShown.parent }))
      : undefined)
  const { summary, remarks } = content
    ? tableSentences(texts, content.table, arrangement, content.selection)
    : { summary: '', remarks: [] }
  const table = content && content.table.rows.length > 0 ? content.table : undefined
  const isYearToDate = frame.accumulation === 'year-to-date'
  return (
    <PageFrame
      className={styles.page}
      page={page}
      problems={figures?.problems ?? []}
      title={title}
      titleId="table-title"
      headerClassName={styles.header}
      notice={
        table ? (
          <TableActions
            exportTable={() =>
              exportTableOf(texts, table, {
                catalogue,
                history,
                title,
                isYearToDate,
                notes: carried,
                ...(group === undefined ? {} : { group }),
              })
            }
            words={[
              words.file.name,
              ...(first ? [first.name] : []),
              frame.asked.first,
              ...(frame.asked.last === frame.asked.first ? [] : [frame.asked.last]),
            ]}
          />
        ) : null
      }
      sampleCount={content?.table.counts.samples ?? 0}
      answer={<output className={styles.summary}>{table ? summary : ''}</output>}
    >
      <TableControls
        catalogue={catalogue}
        history={history}
        navigation={navigation}
        indicators={chosen}
        selection={frame}
        state={arrangement}
        onChange={change}
      />
      {content ? null : <LoadingView />}
      {content && !table ? (
        <EmptyTable hasIndicators={chosen.length > 0} selection={frame} quarters={catalogue.quarters} />
      ) : null}
      {table ? (
        <>
          <div className={styles.content}>
            <SamplesOnce said={table.samples} className={styles.remark} />
            <ScrollRegion
              height="limited"
              labelledBy="table-title"
              columns={table.columns.length + 1}
              {...(table.columns[0]?.item.dimension === 'period' ? { first: 'last-columns' } : {})}
            >
              <DataTable
                table={table}
                caption={summary}
                quantity={frame.quantity}
                history={history}
                navigation={navigation}
                onSort={(sort) => change({ sort })}
              />
            </ScrollRegion>
            <TablePager table={table} onTurn={(number) => change({ page: number })} />
            {[...remarks, ...carried].map((remark) => (
              <p key={remark} className={styles.remark}>
                {remark}
              </p>
            ))}
            <p className={styles.remark}>{words.dates({ data: dayText(texts, catalogue.dataDate) })}</p>
          </div>
          <NoteList notes={table.notes} />
          <SourceList title={messages.progress.sources} sources={table.sources} />
        </>
      ) : null}
    </PageFrame>
  )
}

/** The indicators of a table in the order of the catalogue: the chosen ones, on a fresh page those of the first family. */
function tableIndicators(
  catalogue: Pick<Catalogue, 'indicators'>,
  { indicators: chosen }: Pick<TableAddress, 'indicators'>,
): readonly Indicator[] {
  const [first] = catalogue.indicators
  return catalogue.indicators.filter(({ id, family }) =>
    chosen === undefined ? family === first?.family : chosen.includes(id),
  )
}
