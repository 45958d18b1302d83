import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { dayAfter } from '../../domain/day.ts'
import { areaText, areaTextInSentence } from '../../i18n/area-text.ts'
import { dayText, periodText } from '../../i18n/date-text.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { lineageId } from '../../navigation/area-parameter.ts'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import styles from './Overview.module.css'
import type { AreaOutOfTime } from '../../answers/overview-page.ts'

interface OutOfTimeProps extends Pick<PublishedIndex, 'history'>, Pick<PageProps, 'navigation'> {
  readonly outOfTime: AreaOutOfTime
}

/** An area outside its time: when it was, what it became or came from, and the way there. */
export function OutOfTime({ outOfTime, history, navigation }: OutOfTimeProps) {
  const texts = useTexts()
  const { messages } = texts
  const { area, problem, related, nearest } = outOfTime
  const name = areaText(texts, area)
  const boundary = problem === 'ended' ? area.validTo && dayAfter(area.validTo) : area.validFrom
  const day = boundary === undefined ? '' : dayText(texts, boundary)
  return (
    <section className={styles.empty}>
      <h2>
        {problem === 'ended'
          ? messages.overview.ended({ area: areaTextInSentence(texts, area), day })
          : messages.overview.notYet({ area: name, day })}
      </h2>
      {nearest ? (
        <p>
          <PageLink href={navigation.hrefOf({ page: 'overview' }, { quarter: nearest })}>
            {messages.overview.openAtLast({ period: periodText(texts, nearest) })}
          </PageLink>
        </p>
      ) : null}
      {related.length > 0 ? (
        <>
          <p>{problem === 'ended' ? messages.overview.becameTitle : messages.overview.cameFromTitle}:</p>
          <ul>
            {related.map((each) => (
              <li key={each.id}>
                <PageLink href={navigation.hrefOf({ page: 'overview' }, { areas: [lineageId(history, each.id)] })}>
                  {areaText(texts, each)}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
