import { dayRangeText, dayText, periodText } from '../../i18n/date-text.ts'
import { missingMeanings } from '../../i18n/missing-meanings.ts'
import { numberText } from '../../i18n/number-text.ts'
import { packPageTexts } from '../../i18n/pack-page-texts.ts'
import { bilingual } from '../../i18n/texts.ts'
import { unitsText } from '../../i18n/unit-text.ts'
import { ownPackNote } from '../../data/own-pack-note.ts'
import { publishedStates } from '../../domain/observation.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { FactList } from '../../ui/FactList.tsx'
import { ProgramPart } from '../../ui/ProgramPart.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { SourceText } from '../../ui/SourceText.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../page-props.ts'
import styles from './About.module.css'
import { Corrections } from './Corrections.tsx'
import { aboutPage } from './about-page.ts'

/** What this browser keeps is no part of the page that is the same for all. */
const loadOffline = () => import('./OfflineSection.tsx')

/** Giới thiệu số liệu: what is measured, how, when, in which state and from where. */
export function AboutScreen(page: PageProps) {
  const { index, navigation } = page
  const { catalogue } = index
  const texts = useTexts()
  const { messages, language } = texts
  const { about } = messages
  const pack = ownPackNote()
  const { year, quarters, families, calendars } = aboutPage(catalogue, navigation.address.quarter)
  const meanings = missingMeanings[language]
  const reasons = Object.keys(meanings) as (keyof typeof meanings)[]
  return (
    <PageFrame
      className={styles.page}
      headerClassName={styles.header}
      page={page}
      title={about.title}
      answer={
        <p>
          {about.intro} <PageLink href={navigation.hrefOf({ page: 'guide' })}>{messages.page.welcomeGuide}</PageLink>
        </p>
      }
    >
      <section aria-labelledby="counts">
        <h2 id="counts">{about.countsTitle}</h2>
        <ul className={styles.counts}>
          <li>{about.published({ count: numberText(language, catalogue.counts.published) })}</li>
          <li>{about.sample({ count: numberText(language, catalogue.counts.sample) })}</li>
        </ul>
        <p>{about.edition({ edition: catalogue.edition, date: dayText(texts, catalogue.dataDate) })}</p>
        {pack ? (
          <p>{packPageTexts[language].about({ made: dayText(texts, pack.made), version: pack.version })}</p>
        ) : null}
      </section>
      <section>
        <h2 id="measures">{about.measuresTitle}</h2>
        <ScrollRegion height="content" labelledBy="measures" columns={6}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{about.columnIndicator}</th>
                <th scope="col">{about.columnUnit}</th>
                <th scope="col">{about.columnMeasure}</th>
                <th scope="col">{about.columnTime}</th>
                <th scope="col">{about.columnLegal}</th>
              </tr>
            </thead>
            {families.map(({ family, indicators }) => (
              <tbody key={family.id}>
                <tr>
                  <th scope="rowgroup" colSpan={5} className={styles.group}>
                    {bilingual(texts, family.name)}
                  </th>
                </tr>
                {indicators.map((indicator) => (
                  <tr key={indicator.id}>
                    <th scope="row">
                      <PageLink href={navigation.hrefOf({ page: 'progress', indicator: indicator.id })}>
                        {bilingual(texts, indicator.name)}
                      </PageLink>
                      <span className={styles.definition}>{bilingual(texts, indicator.definition)}</span>
                    </th>
                    <td>{unitsText(texts, indicator)}</td>
                    <td>
                      {messages.measure[indicator.measure]}
                      {indicator.denominatorCounts ? (
                        <span className={styles.definition}>
                          {about.shareOf({ counts: bilingual(texts, indicator.denominatorCounts) })}
                        </span>
                      ) : null}
                    </td>
                    <td>{messages.time[indicator.time]}</td>
                    <td>{indicator.legalSource}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </ScrollRegion>
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">{about.rulesTitle}</h2>
        <ul>
          {about.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2 id="calendar">{about.calendarTitle({ year })}</h2>
        <p>{about.calendarIntro}</p>
        <ScrollRegion height="content" labelledBy="calendar" columns={5}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{about.columnCalendar}</th>
                {quarters.map((quarter) => (
                  <th key={quarter} scope="col">
                    {periodText(texts, quarter)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {calendars.map(({ calendar, windows }) => (
                <tr key={calendar.id}>
                  <th scope="row">{bilingual(texts, calendar.name)}</th>
                  {windows.map((window) => (
                    <td key={window.first}>{dayRangeText(texts, window)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </section>
      <div className={styles.columns}>
        <section aria-labelledby="states">
          <h2 id="states">{about.statesTitle}</h2>
          <FactList
            facts={publishedStates.map((state) => ({
              term: messages.state[state],
              detail: messages.stateMeaning[state],
            }))}
          />
        </section>
        <section aria-labelledby="missing">
          <h2 id="missing">{about.missingTitle}</h2>
          <p>{about.missingIntro}</p>
          <FactList
            facts={reasons.map((reason) => ({
              term: messages.missing[reason],
              detail: meanings[reason],
            }))}
          />
        </section>
      </div>
      <Corrections index={index} />
      <section aria-labelledby="sources">
        <h2 id="sources">{about.sourcesTitle}</h2>
        <ol className={styles.sources}>
          {catalogue.sources.map((source) => (
            <li key={source.id}>
              <SourceText source={source} />
            </li>
          ))}
        </ol>
      </section>
      <ProgramPart load={loadOffline} whileLoading={null}>
        {({ OfflineSection }) => <OfflineSection index={index} area={navigation.address.areas[0]} />}
      </ProgramPart>
    </PageFrame>
  )
}
