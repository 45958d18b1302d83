import type { Quarter } from '../../domain/period.ts'
import { areaText } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { figureLine } from '../../i18n/figure-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { StateTags } from '../../ui/StateTags.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Progress.module.css'
import type { ProgressPage } from './progress-page.ts'

interface BreakdownTablesProps {
  readonly progress: ProgressPage
  readonly quarter: Quarter
}

/** The parts of the first area's figure in the page's quarter. */
export function BreakdownTables({ progress, quarter }: BreakdownTablesProps) {
  const texts = useTexts()
  const { messages } = texts
  const { indicator, current, areas } = progress
  const [area] = areas
  if (current.breakdowns.length === 0 || !area) return null
  return (
    <section aria-labelledby="breakdown-title">
      <h2 id="breakdown-title">{`${messages.progress.breakdown}: ${areaText(texts, area)}, ${periodText(texts, quarter)}`}</h2>
      <div className={styles.breakdowns}>
        {current.breakdowns.map(({ dimension, parts }) => (
          <dl key={dimension} className={styles.breakdown}>
            {parts.map(({ category, figure }) => (
              <div key={category.id}>
                <dt>{bilingual(texts, category.name)}</dt>
                <dd>
                  {figureLine(texts, indicator, figure)} <StateTags indicator={indicator} figure={figure} />
                </dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
    </section>
  )
}
