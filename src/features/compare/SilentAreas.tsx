import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Quarter } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import type { ComparisonPage } from '../../answers/comparison-page.ts'
import { areaText, areaTextInSentence } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { lowerFirst, upperFirst } from '../../i18n/first-letter.ts'
import { missingText } from '../../i18n/figure-text.ts'
import { lineageId } from '../../navigation/area-parameter.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import section from '../ChartSection.module.css'
import styles from './Compare.module.css'

interface SilentAreasProps extends Pick<PublishedIndex, 'catalogue' | 'history'>, Pick<PageProps, 'navigation'> {
  readonly rows: ComparisonPage['rows']
  /** The nearest quarter in which any of them has a figure. */
  readonly nearest: Quarter | undefined
}

/** Areas of which none has a figure: why, in one sentence, the way to where there is one, and their names on demand. */
export function SilentAreas({ rows, nearest, catalogue, history, navigation }: SilentAreasProps) {
  const texts = useTexts()
  const words = texts.messages.compare
  const reasons = groupBy(rows, ({ comparison: { current } }) =>
    current.kind === 'missing' ? missingText(texts, current) : '',
  )
  const told = [...reasons].map(([reason, silent]) =>
    words.silent({ reason: lowerFirst(reason), count: silent.length }),
  )
  const { start } = catalogue
  const startArea = history.byCodeOn(start.areaCode, lastDayOf(start.quarter))
  const linkTo = (area: ComparisonPage['rows'][number]['comparison']['area']) => (
    <PageLink href={navigation.hrefOf({ page: 'overview' }, { areas: [lineageId(history, area.id)] })}>
      {areaText(texts, area)}
    </PageLink>
  )
  return (
    <div className={section.empty}>
      <p>
        <strong>{`${upperFirst(told.join('; '))}.`}</strong>{' '}
        {nearest ? (
          <PageLink href={navigation.hrefOf({ page: 'compare' }, { quarter: nearest })}>
            {words.openNearest({ period: periodText(texts, nearest) })}
          </PageLink>
        ) : startArea ? (
          <PageLink
            href={navigation.hrefOf(
              { page: 'compare' },
              { areas: [lineageId(history, startArea.id)], quarter: start.quarter },
            )}
          >
            {words.openStart({
              area: areaTextInSentence(texts, startArea),
              period: periodText(texts, start.quarter),
            })}
          </PageLink>
        ) : null}
      </p>
      <details className={styles.silent}>
        <summary>{words.silentNames({ count: rows.length })}</summary>
        {[...reasons].map(([reason, silent]) => (
          <section key={reason} aria-label={upperFirst(reason)}>
            {reasons.size > 1 ? <h3>{upperFirst(reason)}</h3> : null}
            <ul>
              {silent.map(({ comparison: { area } }) => (
                <li key={area.id}>{linkTo(area)}</li>
              ))}
            </ul>
          </section>
        ))}
      </details>
    </div>
  )
}
