import { useLocation } from 'wouter'
import type { PageProps } from '../features/page-props.ts'
import { areaText } from '../i18n/area-text.ts'
import { periodText } from '../i18n/date-text.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import { shownAreas } from '../navigation/page-parameters.ts'
import { routePatterns } from '../navigation/route.ts'
import { AreaPicker } from '../ui/AreaPicker.tsx'
import { PeriodPicker } from '../ui/PeriodPicker.tsx'
import { useTexts } from '../ui/texts-context.ts'
import styles from './ContextBar.module.css'

/** The one bar that stays in sight on every page: which area, which quarter, with or without samples. */
export function ContextBar({ index: { catalogue, history }, navigation }: PageProps) {
  const texts = useTexts()
  const { messages } = texts
  const [path] = useLocation()
  const { areas, quarter, showsSamples } = navigation.address
  const { count, most } = shownAreas(path, areas)
  const [first, ...more] = areas
  const shown = history.versionOn(first, lastDayOf(quarter)) ?? history.lineageOf(first)[0]
  const label = messages.context.areasShown({
    first: shown ? areaText(texts, shown) : '',
    more: count - 1,
  })
  return (
    <section className={styles.bar} aria-label={messages.context.label}>
      <div className={styles.inner}>
        <AreaPicker
          history={history}
          label={label}
          quarter={quarter}
          chosen={[first, ...more.slice(0, count - 1)]}
          maximum={most}
          onChoose={(chosen) => navigation.change({ areas: chosen })}
        />
        <PeriodPicker
          quarters={catalogue.quarters}
          chosen={quarter}
          onChoose={(chosen) => navigation.change({ quarter: chosen })}
        />
        {path.startsWith(routePatterns.briefing) ? <p className={styles.steers}>{messages.context.readySets}</p> : null}
        <label className={styles.samples}>
          <input
            type="checkbox"
            checked={showsSamples}
            onChange={(event) => navigation.change({ showsSamples: event.target.checked })}
          />
          {messages.context.samplesShown}
        </label>
        <output className="visually-hidden">{`${label}, ${periodText(texts, quarter)}`}</output>
      </div>
    </section>
  )
}
