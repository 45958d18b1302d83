import type { Indicator } from '../../domain/indicator.ts'
import type { Quarter } from '../../domain/period.ts'
import { reportingWindow } from '../../domain/reporting-calendar.ts'
import { dayRangeText, dayText, periodText } from '../../i18n/date-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Progress.module.css'

/** What the indicator is: definition, unit, arithmetic, reporting window, legal basis, criteria over time. */
export function DefinitionPanel({ indicator, quarter }: { readonly indicator: Indicator; readonly quarter: Quarter }) {
  const texts = useTexts()
  const { messages } = texts
  const { progress } = messages
  const range = dayRangeText(texts, reportingWindow(indicator.calendar, quarter))
  const facts = [
    { term: progress.unit, text: bilingual(texts, indicator.unit) },
    ...(indicator.denominatorCounts
      ? [{ term: progress.denominator, text: bilingual(texts, indicator.denominatorCounts) }]
      : []),
    { term: progress.time, text: messages.time[indicator.time] },
    { term: progress.direction, text: messages.direction[indicator.direction] },
    {
      term: progress.calendar,
      text: `${messages.calendar[indicator.calendar]}. ${progress.window({ period: periodText(texts, quarter), range })}`,
    },
    { term: progress.legalSource, text: indicator.legalSource },
  ]
  return (
    <section aria-labelledby="definition-title">
      <h2 id="definition-title">{progress.definition}</h2>
      <p>{bilingual(texts, indicator.definition)}</p>
      <dl className={styles.facts}>
        {facts
          .filter(({ text }) => text !== '')
          .map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {indicator.versions.length > 0 ? (
        <>
          <h3>{progress.versions}</h3>
          <ul className={styles.versions}>
            {indicator.versions.map(({ id, validFrom, validTo, note }) => (
              <li key={id}>
                {`${validFrom ? dayText(texts, validFrom) : progress.fromStart} – ${validTo ? dayText(texts, validTo) : progress.toEnd}: ${bilingual(texts, note)}`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
