import { useId } from 'react'
import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import type { Area } from '../../domain/area.ts'
import { groupBy } from '../../domain/group-by.ts'
import { areaKindsText, areaText } from '../../i18n/area-text.ts'
import { wantingText } from '../../i18n/target-text.ts'
import { bilingual } from '../../i18n/texts.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { lineageId } from '../../navigation/area-parameter.ts'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { AreaNames } from '../AreaNames.tsx'
import type { PageProps } from '../page-props.ts'
import styles from './Overview.module.css'
import type { AreaBelow } from '../../answers/areas-below.ts'
import type { OverviewPage } from '../../answers/overview-page.ts'

interface BelowTableProps extends Pick<PublishedIndex, 'history'>, Pick<PageProps, 'navigation'> {
  readonly below: readonly AreaBelow[]
  readonly partlyListed: OverviewPage['partlyListed']
}

/** The areas below the chosen one: what each has reported, and where it lags. Each leads to its own page. */
export function BelowTable({ below, partlyListed, history, navigation }: BelowTableProps) {
  const texts = useTexts()
  const words = texts.messages.overview
  const id = useId()
  const link = (area: Area) => (
    <PageLink href={navigation.hrefOf({ page: 'overview' }, { areas: [lineageId(history, area.id)] })}>
      {areaText(texts, area)}
    </PageLink>
  )
  const reportsOf = ({ reports }: AreaBelow): string => (reports.expected === 0 ? '' : words.reportsOf(reports))
  const lagsOf = (each: AreaBelow): string =>
    each.lags.length > 0
      ? each.lags.map(({ indicator }) => bilingual(texts, indicator.shortName)).join('; ')
      : each.planned > 0
        ? words.noLags(each)
        : each.unjudged > 0
          ? words.noJudged(each)
          : words.noPlans
  const lacksOf = ({ lacks }: AreaBelow): string => lacks.map(({ shortName }) => bilingual(texts, shortName)).join('; ')
  // Areas of which all says the same are one row.
  const alike = groupBy(below, (each) => `${reportsOf(each)} ${lagsOf(each)} ${lacksOf(each)}`)
  const lags = below.flatMap((each) => each.lags.map(({ progress }) => progress))
  const wanting = lags.length > 0 ? wantingText(texts, lags) : words.noneLag
  const arePlanned = below.some(({ planned }) => planned > 0)
  const doLack = below.some(({ lacks }) => lacks.length > 0)
  const columns = [true, true, arePlanned, doLack].filter(Boolean).length
  const isSilent = below.every(({ isHeard, planned }) => !isHeard && planned === 0)
  return (
    <section data-later="">
      <h2 id={id}>{words.belowTitle}</h2>
      {partlyListed ? (
        <p className={styles.none}>
          {words.belowPartly({
            ...partlyListed,
            kinds: areaKindsText(
              texts,
              below.map(({ area }) => area).filter(({ type }) => partlyListed.types.includes(type)),
            ),
          })}
        </p>
      ) : null}
      {isSilent ? (
        <>
          <p className={styles.none}>{words.belowSilent}</p>
          <ul className={styles.names}>
            {below.map((each) => (
              <li key={each.area.id}>{link(each.area)}</li>
            ))}
          </ul>
        </>
      ) : (
        <ScrollRegion height="content" labelledBy={id} columns={columns}>
          <table className={`${styles.plans} ${columns > 2 ? styles.below : styles.short}`}>
            <thead>
              <tr>
                <th scope="col">{texts.messages.context.area}</th>
                <th scope="col" className={styles.numeric}>
                  {words.columnReports}
                </th>
                {arePlanned ? <th scope="col">{words.columnLags({ words: wanting })}</th> : null}
                {doLack ? <th scope="col">{words.columnLacks}</th> : null}
              </tr>
            </thead>
            <tbody>
              {[...alike.values()].map((areas) => (
                <tr key={areas[0]!.area.id}>
                  <th scope="row">
                    <AreaNames areas={areas.map(({ area }) => area)} link={link} />
                  </th>
                  <td className={styles.numeric}>{reportsOf(areas[0]!)}</td>
                  {arePlanned ? (
                    <td className={areas[0]!.lags.length > 0 ? styles.wanting : styles.none}>{lagsOf(areas[0]!)}</td>
                  ) : null}
                  {doLack ? <td className={styles.wanting}>{lacksOf(areas[0]!)}</td> : null}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  )
}
