import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { deckTexts } from '../../i18n/deck-texts.ts'
import { bilingual } from '../../i18n/texts.ts'
import { useFigures } from '../../data/use-figures.ts'
import type { PageProps } from '../page-props.ts'
import { useMemo } from 'react'
import { type Briefing, type BriefingItem, isAreaContent, maximumItems, withItems } from '../../domain/briefing.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { areaTextInSentence } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { ProblemView } from '../../ui/ProblemView.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { OutOfTimeNotice } from '../OutOfTimeNotice.tsx'
import { familyIds } from '../family-ids.ts'
import styles from './Briefing.module.css'
import { readyItems } from '../../briefing/contents/ready-items.ts'
import type { AreaId } from '../../domain/area.ts'
import { ReadyPreview } from './ReadyPreview.tsx'
import { readyReport } from '../../briefing/contents/ready-report.ts'

interface ReadyBriefingsProps {
  readonly page: PageProps
  readonly briefing: Briefing
  readonly onChange: (briefing: Briefing, message: string) => void
  readonly onSay: (message: string) => void
}

/** The heading, which takes the focus where a briefing has become empty. */
export const readyTitleId = 'ready-title'

/** The ready-made report, and a set of charts for each family, for the area and quarter of the page: one press adds it. */
export function ReadyBriefings({ page, briefing, onChange, onSay }: ReadyBriefingsProps) {
  const texts = useTexts()
  const words = briefingTexts[texts.language]
  const deck = deckTexts[texts.language]
  const { index, navigation } = page
  const { address } = navigation
  const [area] = address.areas
  const asked = useMemo(() => [{ families: familyIds(index), areas: [area], below: true as const }], [index, area])
  const figures = useFigures(index, asked, { showsSamples: address.showsSamples })
  // A set made of half the figures would leave out indicators that have some.
  const dataset = figures?.problems.length === 0 ? figures.dataset : undefined
  const shown = index.history.nearestVersion(area, lastDayOf(address.quarter))
  const isEmpty = briefing.items.length === 0
  const offered = useMemo(
    () => (dataset && isEmpty ? readyReport(texts, dataset, address, outlinedIn(index)) : []),
    [texts, dataset, isEmpty, address, index],
  )
  const add = (found: readonly Omit<BriefingItem, 'id'>[], name: string): void => {
    if (found.length === 0) return onSay(words.readyNothing({ name }))
    const keyOf = ({ path, content }: Omit<BriefingItem, 'id'>): string =>
      isAreaContent(content) ? `${path} ${content}` : path
    const present = new Set(briefing.items.map(keyOf))
    const added = found.filter((item) => !present.has(keyOf(item)))
    if (added.length === 0) return onSay(words.readyAlready({ count: found.length }))
    if (briefing.items.length + added.length > maximumItems)
      return onSay(texts.messages.collecting.full({ most: maximumItems }))
    return onChange(withItems(briefing, added), words.readyMade({ name, count: added.length }))
  }
  return (
    <section className={styles.ready} aria-labelledby={readyTitleId}>
      <h2 id={readyTitleId} tabIndex={-1}>
        {words.ready}
      </h2>
      <p className={styles.aside}>
        {words.readyFor({
          area: shown ? areaTextInSentence(texts, shown) : '',
          period: periodText(texts, address.quarter),
        })}
      </p>
      <OutOfTimeNotice {...page} />
      {figures && !dataset ? (
        <ProblemView title={words.readyFailed} problems={figures.problems} onRetry={page.onRetry} />
      ) : null}
      <p className={styles.buttons}>
        <button
          type="button"
          className={isEmpty ? styles.main : undefined}
          disabled={!dataset}
          onClick={() =>
            dataset && add(isEmpty ? offered : readyReport(texts, dataset, address, outlinedIn(index)), deck.name)
          }
        >
          {deck.name}
        </button>
        <span className={styles.aside}>{words.readyReportHelp}</span>
      </p>
      <p className={styles.aside}>{words.readyFamilies}</p>
      <div className={styles.buttons}>
        {index.catalogue.families.map((family) => (
          <button
            key={family.id}
            type="button"
            disabled={!dataset}
            onClick={() => dataset && add(readyItems(dataset, address, family.id), bilingual(texts, family.name))}
          >
            {bilingual(texts, family.name)}
          </button>
        ))}
      </div>
      {offered.length > 0 ? <ReadyPreview page={page} items={offered} /> : null}
    </section>
  )
}

/** The areas that a map can draw. */
function outlinedIn({ catalogue }: PageProps['index']): ReadonlySet<AreaId> {
  return new Set(catalogue.outlines?.flatMap(({ areas }) => areas))
}
