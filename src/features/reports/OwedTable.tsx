import type { CalendarReports } from '../../domain/reports-of.ts'
import { dayRangeText, dayText } from '../../i18n/date-text.ts'
import { reportTexts } from '../../i18n/report-texts.ts'
import { bilingual } from '../../i18n/texts.ts'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import type { PageProps } from '../page-props.ts'
import { AreaLink } from './AreaLink.tsx'
import styles from './Reports.module.css'
import { deadlineText } from './reports-answer.ts'

interface OwedTableProps extends Pick<PageProps, 'index' | 'navigation'> {
  readonly calendars: readonly CalendarReports[]
}

/** What is owed by the calendar that closes it: until when, how much of it came in, and who is missing. */
export function OwedTable({ calendars, index, navigation }: OwedTableProps) {
  const texts = useTexts()
  const words = reportTexts[texts.language]
  const haveDue = calendars.some(({ due }) => due !== undefined)
  // That nobody is missing is said above: a column of it would say it of each calendar anew.
  const haveOwing = calendars.some(({ owing }) => owing.length > 0)
  const rules = new Set(
    calendars.flatMap(({ due, calendar }) => (due !== undefined && calendar.deadline ? [calendar.deadline.rule] : [])),
  )
  const inOrder = [
    ...calendars.filter(({ owing }) => owing.length > 0),
    ...calendars.filter(({ owing }) => owing.length === 0),
  ]
  const now = { dataDate: index.catalogue.dataDate, today: today() }
  return (
    <section>
      <h2 id="owed-title">{words.calendarsTitle}</h2>
      <ScrollRegion height="content" labelledBy="owed-title" columns={2 + Number(haveDue) + Number(haveOwing)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.calendar}>
                {words.columnCalendar}
              </th>
              {haveOwing ? (
                <th scope="col" className={styles.owed}>
                  {words.columnOwing}
                </th>
              ) : null}
              {haveDue ? <th scope="col">{words.columnDue}</th> : null}
              <th scope="col" className={styles.received}>
                {words.columnReceived}
              </th>
            </tr>
          </thead>
          <tbody>
            {inOrder.map(({ calendar, covers, due, coverage, owing }) => (
              <tr key={calendar.id}>
                <th scope="row">
                  {bilingual(texts, calendar.name)}
                  <span className={styles.count}>{dayRangeText(texts, covers)}</span>
                </th>
                {haveOwing ? (
                  <td className={owing.length > 0 ? styles.missing : styles.open}>
                    {owing.length === 0 ? words.nobody : null}
                    <ul>
                      {owing.map(({ area, reports }) => (
                        <li key={area.id}>
                          <AreaLink area={area} index={index} navigation={navigation} />
                          {`: ${reports
                            .map(
                              ({ family, report }) =>
                                `${bilingual(texts, family.name)} (${words.status[report.status]}${
                                  report.status === 'partly-sent' ? `, ${words.figures(report)}` : ''
                                })`,
                            )
                            .join('; ')}`}
                        </li>
                      ))}
                    </ul>
                  </td>
                ) : null}
                {haveDue ? (
                  <td className={due === undefined ? styles.open : undefined}>
                    {due === undefined ? (
                      words.noDue
                    ) : (
                      <>
                        {dayText(texts, due)}
                        {owing.length > 0 ? <strong>{` – ${deadlineText(texts, due, now)}`}</strong> : null}
                      </>
                    )}
                  </td>
                ) : null}
                <td>{`${coverage.reported}/${coverage.expected}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {[...rules].map((rule) => (
        <p key={rule.vi} className={styles.note}>
          {words.dueRule({ rule: bilingual(texts, rule) })}
        </p>
      ))}
    </section>
  )
}
