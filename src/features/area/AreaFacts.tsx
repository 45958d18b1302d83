import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { areaText, areaTypeText } from '../../i18n/area-text.ts'
import { dayText } from '../../i18n/date-text.ts'
import { countText } from '../../i18n/number-text.ts'
import { lineageId } from '../../navigation/area-parameter.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import type { Area } from '../../domain/area.ts'
import { FactList } from '../../ui/FactList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import styles from './Area.module.css'
import type { AreaPage } from './area-page.ts'

interface AreaFactsProps extends Pick<PublishedIndex, 'history'>, Pick<PageProps, 'navigation'> {
  readonly profile: AreaPage
}

/** What the area is, and what changed about it. */
export function AreaFacts({ profile, history, navigation }: AreaFactsProps) {
  const texts = useTexts()
  const { areaPage } = texts.messages
  const { area, parent, below, events } = profile
  const link = (to: Area) => (
    <PageLink href={navigation.hrefOf({ page: 'area' }, { areas: [lineageId(history, to.id)] })}>
      {areaText(texts, to)}
    </PageLink>
  )
  const belowText = ({ type, count }: AreaPage['below'][number]): string =>
    areaPage.belowCount({ count: countText(texts.language, count), type: areaTypeText(texts, type) })
  const from = area.validFrom ? dayText(texts, area.validFrom) : areaPage.beforeRecords
  const to = area.validTo ? dayText(texts, area.validTo) : areaPage.now
  // An area may end without a successor of its own: the whole level of districts did.
  const hasEnded = area.validTo !== undefined && !events.some((event) => event.from.id === area.id)
  const facts = [
    { term: areaPage.code, detail: area.code },
    { term: areaPage.type, detail: areaTypeText(texts, area.type) },
    ...(parent ? [{ term: areaPage.parent, detail: link(parent) }] : []),
    ...(below.length > 0 ? [{ term: areaPage.below, detail: below.map(belowText).join(', ') }] : []),
    { term: areaPage.valid, detail: areaPage.validRange({ from, to }) },
  ]
  return (
    <div className={styles.columns}>
      <FactList facts={facts} />
      <section aria-labelledby="events">
        <h2 id="events">{areaPage.events}</h2>
        {events.length === 0 && !hasEnded ? <p>{areaPage.noEvents}</p> : null}
        <ul className={styles.events}>
          {events.map((event) => {
            const other = event.from.id === area.id ? event.to : event.from
            const sentence = areaPage.event[event.succession.extent]({
              from: areaText(texts, event.from),
              to: areaText(texts, event.to),
            })
            return (
              <li key={`${event.from.id} ${event.to.id}`}>
                {`${dayText(texts, event.succession.effective)}: ${sentence}. `}
                {lineageId(history, other.id) === lineageId(history, area.id) ? null : link(other)}
              </li>
            )
          })}
          {hasEnded && area.validTo ? <li>{areaPage.ended({ day: dayText(texts, area.validTo) })}</li> : null}
        </ul>
      </section>
    </div>
  )
}
