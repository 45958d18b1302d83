import { reportTexts } from '../../i18n/report-texts.ts'
import { bilingual } from '../../i18n/texts.ts'
import { PageFrame } from '../PageFrame.tsx'
import type { LoadedFigures } from '../../data/use-figures.ts'
import { AreaNames } from '../AreaNames.tsx'
import { FiguresFrame } from '../FiguresFrame.tsx'
import { useMemo } from 'react'
import type { Coverage } from '../../domain/coverage.ts'
import type { Report } from '../../domain/report-status.ts'
import { type Area, countedBelow } from '../../domain/area.ts'
import { groupBy } from '../../domain/group-by.ts'
import { groupText } from '../../i18n/peers-texts.ts'
import { isAreaIn } from '../../domain/is-area-in.ts'
import type { SamplesSaid } from '../../domain/samples-said.ts'
import { periodText } from '../../i18n/date-text.ts'
import { SamplesOnce } from '../../ui/SamplesOnce.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import { AreaLink } from './AreaLink.tsx'
import { OwedTable } from './OwedTable.tsx'
import { reportsAnswer } from './reports-answer.ts'
import { familyIds } from '../family-ids.ts'
import styles from './Reports.module.css'
import { reportsPage } from './reports-page.ts'

/** Theo dõi nộp báo cáo: which area has sent which family of figures for a quarter. */
export function ReportsScreen(page: PageProps) {
  const [id] = page.navigation.address.areas
  const asked = useMemo(() => [{ families: familyIds(page.index), areas: [id] }], [page.index, id])
  return (
    <FiguresFrame page={page} asked={asked}>
      {(figures) => <Reports {...page} figures={figures} />}
    </FiguresFrame>
  )
}

function Reports({ figures, ...page }: PageProps & { readonly figures: LoadedFigures }) {
  const { index, navigation } = page
  const texts = useTexts()
  const { messages } = texts
  const words = reportTexts[texts.language]
  // A file that did not arrive is no missing report.
  const { dataset, problems, failed } = figures
  const {
    areas: [id],
    quarter,
  } = navigation.address
  const reports = useMemo(() => reportsPage(dataset, id, quarter), [dataset, id, quarter])
  const isWhole = failed.size === 0
  const { parent } = reports
  const group = reports.rows.map(({ area }) => area)
  const isPart = parent !== undefined && countedBelow(parent, group) !== undefined
  const part = isPart ? [words.group({ group: groupText(texts, { areas: group, parent }) })] : []
  const link = (area: Area) => {
    const name = <AreaLink area={area} index={index} navigation={navigation} />
    return area.id === reports.chosen?.area.id ? <b>{name}</b> : name
  }
  // Areas that sent alike are one row.
  const alike = groupBy(reports.rows, ({ reports: ofArea }) => ofArea.map(toldOf).join())
  const samples = samplesOf(reports.rows.flatMap((row) => row.reports))
  return (
    <PageFrame
      page={page}
      problems={problems}
      title={words.title({ period: periodText(texts, quarter) })}
      titleId="reports-title"
      sampleCount={reports.sampleCount}
      answer={
        problems.length > 0 || reports.rows.length === 0
          ? null
          : reportsAnswer(texts, reports).map((sentence) => <p key={sentence}>{sentence}</p>)
      }
    >
      {reports.rows.length === 0 && isAreaIn(index.history, id, quarter) ? <p>{words.noAreas}</p> : null}
      {isWhole && reports.calendars.length > 0 ? (
        <OwedTable calendars={reports.calendars} index={index} navigation={navigation} />
      ) : null}
      {reports.rows.length > 0 ? (
        <section>
          <h2 id="areas-title">{words.areasTitle}</h2>
          <p className={styles.note}>{[...part, words.countsHelp].join(' ')}</p>
          <SamplesOnce said={samples} className={styles.note} />
          <ScrollRegion height="content" labelledBy="areas-title" columns={reports.families.length + 2}>
            <table className={`${styles.table} ${styles.areas}`}>
              <thead>
                <tr>
                  <th scope="col">{messages.context.area}</th>
                  {reports.families.map((family) => (
                    <th key={family.id} scope="col">
                      {bilingual(texts, family.name)}
                    </th>
                  ))}
                  <th scope="col">{words.sentFamilies}</th>
                </tr>
              </thead>
              <tbody>
                {[...alike.values()].map((rows) => (
                  <tr
                    key={rows[0]!.area.id}
                    className={rows.some(({ isChosen }) => isChosen) ? styles.chosen : undefined}
                  >
                    <th scope="row">
                      <AreaNames areas={rows.map(({ area }) => area)} link={link} />
                    </th>
                    {rows[0]!.reports.map((report, at) => (
                      <ReportCell
                        key={reports.families[at]!.id}
                        report={report}
                        isLoaded={!failed.has(reports.families[at]!.id)}
                        samples={samples}
                      />
                    ))}
                    <td>{isWhole ? coverageText(rows[0]!.coverage) : ''}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{words.sentAreas}</th>
                  {reports.columns.map((coverage, at) => (
                    <td key={reports.families[at]!.id}>{coverageText(coverage)}</td>
                  ))}
                  <td>{isWhole ? coverageText(reports.total) : ''}</td>
                </tr>
              </tfoot>
            </table>
          </ScrollRegion>
        </section>
      ) : null}
      <p className={styles.note}>{words.note}</p>
    </PageFrame>
  )
}

interface ReportCellProps {
  readonly report: Report
  readonly isLoaded: boolean
  /** How many of the reports are illustrative, as far as it is said above the table. */
  readonly samples: SamplesSaid | undefined
}

function ReportCell({ report, isLoaded, samples }: ReportCellProps) {
  const texts = useTexts()
  const words = reportTexts[texts.language]
  if (!isLoaded) return <td className={styles.open}>{words.notLoaded}</td>
  const isKnown = samples !== undefined
  const mark =
    report.isSample === isKnown ? '' : ` ${isKnown ? texts.messages.sample.sourced : texts.messages.state.sample}`
  const count = (
    <>
      {coverageText({ reported: report.reported, expected: report.owed })}
      {report.status === 'press' ? null : <i className={styles.mark}>{mark}</i>}
    </>
  )
  if (report.status === 'sent') return <td className={styles.settled}>{count}</td>
  return (
    <td className={lookOf(report)}>
      {words.status[report.status]}
      {report.owed > 0 && report.status !== 'unknown' ? <span className={styles.count}>{count}</span> : null}
    </td>
  )
}

/** Whether most of the reports that are asked for are illustrative, so that only the others are marked. */
function samplesOf(reports: readonly Report[]): SamplesSaid | undefined {
  const asked = reports.filter(({ owed }) => owed > 0)
  const samples = asked.filter(({ isSample }) => isSample).length
  if (samples * 2 <= asked.length) return undefined
  return samples === asked.length ? 'all' : 'most'
}

/** "10/11", or nothing where nothing is owed. */
function coverageText({ reported, expected }: Coverage): string {
  return expected === 0 ? '' : `${reported}/${expected}`
}

/** All that a cell says of a report. */
function toldOf({ status, reported, owed, isSample }: Report): string {
  return owed === 0 || status === 'unknown' ? status : `${status} ${reported}/${owed} ${isSample}`
}

/** How a status looks; the words say it as well. */
function lookOf({ status }: Report): string | undefined {
  if (status === 'sent' || status === 'provisional') return styles.settled
  const isOpen = status === 'not-due' || status === 'unknown' || status === 'press' || status === 'not-asked'
  return isOpen ? styles.open : styles.owing
}
