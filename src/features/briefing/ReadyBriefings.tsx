import { bilingual } from '../../i18n/texts.ts'
import { useFigures } from '../../data/use-figures.ts'
import type { PageProps } from '../page-props.ts'
import { useMemo } from 'react'
import { type Briefing, maximumItems, withItems } from '../../domain/briefing.ts'
import type { FamilyId } from '../../domain/family.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { areaTextInSentence } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { ProblemView } from '../../ui/ProblemView.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { familyIds } from '../family-ids.ts'
import styles from './Briefing.module.css'
import { readyItems } from '../../briefing/contents/ready-items.ts'

interface ReadyBriefingsProps {
  readonly page: PageProps
  readonly briefing: Briefing
  readonly onChange: (briefing: Briefing, message: string) => void
  readonly onSay: (message: string) => void
}

/** A ready-made set of charts for each family, for the area and quarter of the page: one press adds it. */
export function ReadyBriefings({ page, briefing, onChange, onSay }: ReadyBriefingsProps) {
  const texts = useTexts()
  const { briefing: words } = texts.messages
  const { index, navigation } = page
  const { address } = navigation
  const [area] = address.areas
  const asked = useMemo(() => [{ families: familyIds(index), areas: [area] }], [index, area])
  const figures = useFigures(index, asked, { showsSamples: address.showsSamples })
  // A set made of half the figures would leave out indicators that have some.
  const dataset = figures?.problems.length === 0 ? figures.dataset : undefined
  const shown = index.history.nearestVersion(area, lastDayOf(address.quarter))
  const add = (family: FamilyId | undefined, name: string): void => {
    if (!dataset) return
    const found = readyItems(dataset, address, family)
    if (found.length === 0) return onSay(words.readyNothing({ name }))
    const present = new Set(briefing.items.map(({ path }) => path))
    const added = found.filter(({ path }) => !present.has(path))
    if (added.length === 0) return onSay(words.readyAlready({ count: found.length }))
    if (briefing.items.length + added.length > maximumItems) return onSay(words.full({ most: maximumItems }))
    return onChange(withItems(briefing, added), words.readyMade({ name, count: added.length }))
  }
  return (
    <section className={styles.ready} aria-labelledby="ready-title">
      <h2 id="ready-title">{words.ready}</h2>
      <p className={styles.aside}>
        {words.readyFor({
          area: shown ? areaTextInSentence(texts, shown) : '',
          period: periodText(texts, address.quarter),
        })}
      </p>
      {figures && !dataset ? (
        <ProblemView title={words.readyFailed} problems={figures.problems} onRetry={page.onRetry} />
      ) : null}
      <div className={styles.buttons}>
        {index.catalogue.families.map((family) => (
          <button
            key={family.id}
            type="button"
            disabled={!dataset}
            onClick={() => add(family.id, bilingual(texts, family.name))}
          >
            {bilingual(texts, family.name)}
          </button>
        ))}
        <button type="button" disabled={!dataset} onClick={() => add(undefined, words.readyAll)}>
          {words.readyAll}
        </button>
      </div>
    </section>
  )
}
