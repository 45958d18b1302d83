import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { ReadingWords } from '../../contract/reading-file.ts'
import { readingQuery } from '../../data/queries.ts'
import { useFigures } from '../../data/use-figures.ts'
import { usePublishedIndex } from '../../data/use-published-index.ts'
import { useWorkspace } from '../../data/use-workspace.ts'
import type { AreaId } from '../../domain/area.ts'
import type { DraftFigure, FigureImport } from '../../domain/draft-figure.ts'
import { standsAtStart } from '../../domain/measure-rules.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { standingDrafts, withDrafts } from '../../domain/with-drafts.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import { EntryNavigation } from '../EntryNavigation.tsx'
import { familyIds } from '../family-ids.ts'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../page-props.ts'
import { DropPlace } from './DropPlace.tsx'
import styles from './Entry.module.css'
import { EnteredNotice } from './EnteredNotice.tsx'
import { EntryList } from './EntryList.tsx'
import { EntryReview } from './EntryReview.tsx'
import { ImportList } from './ImportList.tsx'
import { type ReviewFacts, reviewRows } from './review.ts'
import { type EntryKnowledge, saidOf, useEntries } from './use-entries.ts'

const noWords: ReadingWords = { phrases: [], formColumns: [] }

/** Nhập số liệu: what reports say becomes figures, each of them confirmed by somebody. */
export function EntryScreen(page: PageProps) {
  const { index, navigation } = page
  const words = entryTexts[useTexts().language]
  const { areas, quarter } = navigation.address
  const [area] = areas
  const plain = usePublishedIndex(index)
  const { catalogue, history } = plain
  const reading = useQuery({ ...readingQuery(catalogue.reading ?? noFile), enabled: catalogue.reading !== undefined })
  const [read, setRead] = useState<readonly AreaId[]>([])
  const asked = useMemo(() => {
    const below = history.childrenOn(area, lastDayOf(quarter)).map(({ id }) => id)
    return [{ families: familyIds(plain), areas: [...new Set([area, ...below, ...read])] }]
  }, [plain, history, area, quarter, read])
  const figures = useFigures(plain, asked, { showsSamples: true })
  const workspace = useWorkspace()
  // What was there stays while more is on its way.
  const [last, setLast] = useState(figures)
  if (figures && figures !== last) setLast(figures)
  const dataset = (figures ?? last)?.dataset
  const facts = useMemo((): ReviewFacts | undefined => {
    if (!dataset) return undefined
    const standing = standingDrafts(workspace, dataset)
    return { published: dataset, present: withDrafts(dataset, standing), standing, today: today() }
  }, [dataset, workspace])
  const hasWords = catalogue.reading === undefined || reading.data !== undefined
  const knowledge = useMemo((): EntryKnowledge | undefined => {
    if (!dataset || !hasWords) return undefined
    return {
      catalogue,
      words: reading.data ?? noWords,
      known: openingFigures(dataset, asked[0]!.areas),
    }
  }, [dataset, hasWords, reading.data, catalogue, asked])
  const assumed = useMemo(() => ({ area, quarter }), [area, quarter])
  const entries = useEntries(assumed, knowledge)
  // What is read of other areas is held against their figures, too.
  const mentioned = entries.entries
    .flatMap(({ read: of }) => of?.reading.proposals ?? [])
    .flatMap((proposal) => proposal.area ?? [])
  const further = [...new Set(mentioned)].filter((id) => !asked[0]!.areas.includes(id)).sort()
  if (further.length > 0) setRead([...read, ...further])

  const reviews = useMemo(
    () =>
      entries.entries.map((entry) => ({
        entry,
        rows: entry.read && facts ? reviewRows(entry.read.reading.proposals, saidOf(entry), facts) : [],
      })),
    [entries.entries, facts],
  )
  const [chosen, choose] = useState<string>()
  const shown =
    reviews.find(({ entry }) => entry.id === chosen && entry.read) ?? reviews.find(({ entry }) => entry.read)
  const [entered, setEntered] = useState<Entered>()
  const [said, say] = useState('')
  useEffect(() => {
    if (said === '') return undefined
    // The same sentence is said again the next time.
    const timer = setTimeout(() => say(''), 8000)
    return () => clearTimeout(timer)
  }, [said])

  return (
    <PageFrame
      page={page}
      problems={figures?.problems ?? []}
      title={words.title}
      sampleCount={0}
      className={styles.page}
    >
      <EntryNavigation navigation={navigation} current="entry" />
      <DropPlace onTake={entries.add} />
      {entered ? (
        <EnteredNotice
          key={entered.of.id}
          of={entered.of}
          figures={entered.figures}
          navigation={navigation}
          onUndone={() => {
            setEntered(undefined)
            say(words.confirm.undone(entered.of.file ?? entered.of.source.title))
          }}
        />
      ) : null}
      <EntryList
        reviews={reviews}
        shown={shown?.entry.id}
        workspace={workspace}
        entries={entries}
        onChoose={choose}
        onSay={say}
      />
      {shown?.entry.read ? (
        <EntryReview
          key={shown.entry.id}
          page={page}
          entry={shown.entry}
          read={shown.entry.read}
          rows={shown.rows}
          facts={facts}
          entries={entries}
          onEntered={(of, kept) => {
            entries.put(shown.entry.id)
            setEntered({ of, figures: kept })
          }}
          onSay={say}
        />
      ) : null}
      <ImportList workspace={workspace} onSay={say} />
      <output className="visually-hidden">{said}</output>
    </PageFrame>
  )
}

/** What was confirmed last. */
interface Entered {
  readonly of: FigureImport
  readonly figures: readonly Omit<DraftFigure, 'importId'>[]
}

/** Never asked for. */
const noFile = { file: '', sha256: '' }

/** What is known to have stood at the start of quarters: forms are held against it. Samples prove nothing. */
function openingFigures(dataset: Dataset, areas: readonly AreaId[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { id } of dataset.catalogue.indicators.filter(standsAtStart)) {
    for (const area of areas) {
      for (const each of dataset.observationsOf(id, area)) {
        if (each.kind === 'value' && each.state !== 'sample' && each.category === undefined)
          found.set(`${id}|${area}|${each.period}`, each.value)
      }
    }
  }
  return found
}
