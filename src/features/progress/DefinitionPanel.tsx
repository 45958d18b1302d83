import { calendarOn } from '../../domain/definition-version.ts'
import { dayAfter } from '../../domain/day.ts'
import type { DefinitionVersion, Indicator } from '../../domain/indicator.ts'
import type { Quarter } from '../../domain/period.ts'
import { reportingWindow } from '../../domain/reporting-calendar.ts'
import type { AreaChangeWithin } from '../../domain/told-days.ts'
import { areaChangeText } from '../../i18n/area-change-text.ts'
import { dayRangeText, dayText, periodText } from '../../i18n/date-text.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { unitsText } from '../../i18n/unit-text.ts'
import { FactList } from '../../ui/FactList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Progress.module.css'

interface DefinitionPanelProps {
  readonly indicator: Indicator
  readonly quarter: Quarter
  /** The day within the quarter's window on which an area shown changed. */
  readonly areaChange?: AreaChangeWithin
}

/** What the indicator is: definition, unit, arithmetic, reporting window, legal basis, criteria over time. */
export function DefinitionPanel({ indicator, quarter, areaChange }: DefinitionPanelProps) {
  const texts = useTexts()
  const { messages } = texts
  const { progress } = messages
  const calendar = calendarOn(indicator, quarter)
  const range = dayRangeText(texts, reportingWindow(calendar, quarter))
  const facts = [
    { term: progress.unit, detail: unitsText(texts, indicator) },
    ...(indicator.denominatorCounts
      ? [{ term: progress.denominator, detail: bilingual(texts, indicator.denominatorCounts) }]
      : []),
    { term: progress.time, detail: messages.time[indicator.time] },
    { term: progress.direction, detail: messages.direction[indicator.direction] },
    {
      term: progress.calendar,
      detail: [
        `${bilingual(texts, calendar.name)}. ${progress.window({ period: periodText(texts, quarter), range })}`,
        ...(areaChange ? [areaChangeText(texts, areaChange)] : []),
      ].join(' '),
    },
    { term: progress.legalSource, detail: indicator.legalSource },
  ]
  return (
    <section aria-labelledby="definition-title">
      <h2 id="definition-title">{progress.definition}</h2>
      <p>{bilingual(texts, indicator.definition)}</p>
      <FactList facts={facts.filter(({ detail }) => detail !== '')} />
      {indicator.versions.length > 0 ? (
        <>
          <h3>{progress.versions}</h3>
          <ul className={styles.versions}>
            {indicator.versions.map((version) => (
              <li key={version.id}>{`${versionSpanText(texts, version)}: ${bilingual(texts, version.note)}`}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

/** When a definition holds: "trước ngày 08/03/2022", "từ 08/03/2022". */
function versionSpanText(texts: Texts, { validFrom, validTo }: DefinitionVersion): string {
  const { always, before, between, since } = texts.messages.progress.versionSpan
  if (validFrom && validTo) return between({ first: dayText(texts, validFrom), last: dayText(texts, validTo) })
  if (validFrom) return since({ day: dayText(texts, validFrom) })
  return validTo ? before({ day: dayText(texts, dayAfter(validTo)) }) : always
}
