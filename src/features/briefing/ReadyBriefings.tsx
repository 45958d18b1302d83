import { useMemo } from 'react'
import type { PublishedCatalogue } from '../../contract/catalogue-file.ts'
import { slicesFor } from '../../data/slices-for.ts'
import { useDataset } from '../../data/use-dataset.ts'
import type { AreaHistory } from '../../domain/area-history.ts'
import { type Briefing, maximumItems, withItems } from '../../domain/briefing.ts'
import { type Family, families } from '../../domain/indicator.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { areaTextInSentence } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import type { PageNavigation } from '../../navigation/use-page-navigation.ts'
import { ProblemView } from '../../ui/ProblemView.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import { readyItems } from '../../briefing/ready-items.ts'

interface ReadyBriefingsProps {
  readonly catalogue: PublishedCatalogue
  readonly history: AreaHistory
  readonly navigation: PageNavigation
  readonly briefing: Briefing
  readonly onChange: (briefing: Briefing, message: string) => void
  readonly onSay: (message: string) => void
  readonly onRetry: () => void
}

/** A ready-made set of figures for each family, for the area and quarter of the page: one press adds it. */
export function ReadyBriefings({
  catalogue,
  history,
  navigation,
  briefing,
  onChange,
  onSay,
  onRetry,
}: ReadyBriefingsProps) {
  const texts = useTexts()
  const { briefing: words, family: familyNames } = texts.messages
  const { address } = navigation
  const [area] = address.areas
  const entries = useMemo(() => slicesFor(catalogue, history, { families, areas: [area] }), [catalogue, history, area])
  const { dataset, isLoading, problems } = useDataset(catalogue, entries, { showsSamples: address.showsSamples })
  // A set made of half the figures would leave out indicators that have some.
  const isReady = !isLoading && problems.length === 0
  const shown = history.nearestVersion(area, lastDayOf(address.quarter))
  const add = (family: Family | 'all', name: string): void => {
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
      {problems.length > 0 ? <ProblemView title={words.readyFailed} problems={problems} onRetry={onRetry} /> : null}
      <div className={styles.buttons}>
        {families.map((family) => (
          <button key={family} type="button" disabled={!isReady} onClick={() => add(family, familyNames[family])}>
            {familyNames[family]}
          </button>
        ))}
        <button type="button" disabled={!isReady} onClick={() => add('all', words.readyAll)}>
          {words.readyAll}
        </button>
      </div>
    </section>
  )
}
