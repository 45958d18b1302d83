import { Fragment, type ReactNode } from 'react'
import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { dayAfter } from '../../domain/day.ts'
import { areaText, areaTextInSentence, areaTypeText, areaTypesText } from '../../i18n/area-text.ts'
import { areaValidityText } from '../../i18n/area-validity-text.ts'
import { dayText } from '../../i18n/date-text.ts'
import { countText } from '../../i18n/number-text.ts'
import { lineageId } from '../../navigation/area-parameter.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import type { Area } from '../../domain/area.ts'
import { FactList } from '../../ui/FactList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import styles from './Overview.module.css'
import type { AreaFacts as Facts } from '../../answers/area-facts.ts'

interface AreaFactsProps extends Pick<PublishedIndex, 'history'>, Pick<PageProps, 'navigation'> {
  readonly facts: Facts
  /** Whether the page has said that the area ended, and where its territory went. */
  readonly isEndSaid: boolean
}

/** What the area is, and what changed about it. */
export function AreaFactsView({ facts: known, isEndSaid, history, navigation }: AreaFactsProps) {
  const texts = useTexts()
  const words = texts.messages.overview
  const { area, parent, below, events, wentTo } = known
  const link = (to: Area) => (
    <PageLink href={navigation.hrefOf({ page: 'overview' }, { areas: [lineageId(history, to.id)] })}>
      {areaText(texts, to)}
    </PageLink>
  )
  const belowText = ({ type, count }: Facts['below'][number]): string =>
    words.belowCount({
      count: countText(texts.language, count),
      type: count === 1 ? areaTypeText(texts, type) : areaTypesText(texts, type),
    })
  // An area may end without a successor of its own: the whole level of districts did.
  const hasEnded = area.validTo !== undefined && !events.some((event) => event.from.id === area.id)
  const tellsEnd = hasEnded && !isEndSaid
  const facts = [
    { term: words.code, detail: area.code },
    { term: words.type, detail: areaTypeText(texts, area.type) },
    ...(parent ? [{ term: words.parent, detail: link(parent) }] : []),
    ...(below.length > 0 ? [{ term: words.below, detail: below.map(belowText).join(', ') }] : []),
    { term: words.valid, detail: areaValidityText(texts, area) },
  ]
  return (
    <div className={styles.columns} data-later="">
      <section aria-labelledby="about-area">
        <h2 id="about-area">{words.facts}</h2>
        <FactList facts={facts} />
      </section>
      {events.length > 0 || tellsEnd || !hasEnded ? (
        <section aria-labelledby="events">
          <h2 id="events">{words.events}</h2>
          {events.length === 0 && !hasEnded ? <p>{words.noEvents}</p> : null}
          <ul className={styles.events}>
            {events.map((event) => {
              const other = event.from.id === area.id ? event.to : event.from
              const { extent } = event.succession
              // Of what went into another area of its own name, which is which must be told.
              const isOneName = (extent === 'whole' || extent === 'part') && event.from.name === event.to.name
              const [from, to] = [areaTextInSentence(texts, event.from), areaTextInSentence(texts, event.to)]
              const sentence = words.event[extent]({
                from: isOneName ? words.formerOf({ area: from }) : from,
                to: isOneName ? words.newOf({ area: to }) : to,
              })
              return (
                <li key={`${event.from.id} ${event.to.id}`}>
                  {`${dayText(texts, event.succession.effective)}: ${sentence}. `}
                  {lineageId(history, other.id) === lineageId(history, area.id) ? null : link(other)}
                </li>
              )
            })}
            {tellsEnd && area.validTo ? (
              <li>
                {words.ended({ day: dayText(texts, dayAfter(area.validTo)), area: areaTextInSentence(texts, area) })}
                {wentTo.length > 0 ? (
                  <>
                    {' '}
                    {words.wentTo}: <AreaLinks areas={wentTo} link={link} />.
                  </>
                ) : null}
              </li>
            ) : null}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

function AreaLinks({ areas, link }: { readonly areas: readonly Area[]; readonly link: (area: Area) => ReactNode }) {
  return areas.map((area, index) => (
    <Fragment key={area.id}>
      {index === 0 ? null : ', '}
      {link(area)}
    </Fragment>
  ))
}
