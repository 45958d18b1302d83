import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { ComparisonPage } from '../../answers/comparison-page.ts'
import { areaText } from '../../i18n/area-text.ts'
import { upperFirst } from '../../i18n/first-letter.ts'
import { missingText } from '../../i18n/figure-text.ts'
import { lineageId } from '../../navigation/area-parameter.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import styles from './Compare.module.css'

interface SilentAreasProps extends Pick<PublishedIndex, 'history'>, Pick<PageProps, 'navigation'> {
  readonly rows: ComparisonPage['rows']
}

/** Areas of which none has a figure, under the reason why: rows of nothing else would say it of each anew. */
export function SilentAreas({ rows, history, navigation }: SilentAreasProps) {
  const texts = useTexts()
  const reasons = groupBy(rows, ({ comparison: { current } }) =>
    current.kind === 'missing' ? missingText(texts, current) : '',
  )
  return (
    <section aria-labelledby="table-title">
      <h2 id="table-title">{texts.messages.progress.table}</h2>
      {[...reasons].map(([reason, silent]) => (
        <div key={reason} className={styles.silent}>
          <h3>{texts.messages.compare.silent({ reason: upperFirst(reason), count: silent.length })}</h3>
          <ul>
            {silent.map(({ comparison: { area } }) => (
              <li key={area.id}>
                <PageLink href={navigation.hrefOf({ page: 'overview' }, { areas: [lineageId(history, area.id)] })}>
                  {areaText(texts, area)}
                </PageLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
