import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { ReadingWords } from '../../contract/reading-file.ts'
import { readingQuery } from '../../data/queries.ts'
import { problemOf } from '../../data/use-catalogue.ts'
import { usePublishedIndex } from '../../data/use-published-index.ts'
import { useWorkspace } from '../../data/use-workspace.ts'
import type { AreaId } from '../../domain/area.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { DraftFigure, FigureImport, ImportId } from '../../domain/draft-figure.ts'
import { standsAtStart } from '../../domain/measure-rules.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { EntryNavigation } from '../EntryNavigation.tsx'
import { PageFrame } from '../PageFrame.tsx'
import type { PageProps } from '../page-props.ts'
import { DropPlace } from './DropPlace.tsx'
import styles from './Entry.module.css'
import { EnteredNotice } from './EnteredNotice.tsx'
import { EntryList } from './EntryList.tsx'
import { EntryReview } from './EntryReview.tsx'
import { ImportList } from './ImportList.tsx'
import { rememberRows } from './remember-rows.ts'
import { type Entry, type EntryKnowledge, useEntries } from './use-entries.ts'
import { useFacts } from './use-facts.ts'

const noWords: ReadingWords = { phrases: [], formColumns: [] }

/** Nhập số liệu: what reports say becomes figures, each of them confirmed by somebody. */
export function EntryScreen(page: PageProps) {
  const { index, navigation } = page
  const words = entryTexts[useTexts().language]
  const { areas, quarter } = navigation.address
  const [area] = areas
  const plain = usePublishedIndex(index)
  const { catalogue } = plain
  const reading = useQuery({ ...readingQuery(catalogue.reading ?? noFile), enabled: catalogue.reading !== undefined })
  const workspace = useWorkspace()
  const assumed = useMemo(() => ({ area, quarter }), [area, quarter])
  const { facts, areas: own, hasSettled, ask, problems } = useFacts(plain, assumed, workspace)
  const hasWords = catalogue.reading === undefined || reading.data !== undefined
  const dataset = facts?.published
  const knowledge = useMemo((): EntryKnowledge | undefined => {
    if (!dataset || !hasWords) return undefined
    return { catalogue, words: reading.data ?? noWords, known: openingFigures(dataset, own) }
  }, [dataset, hasWords, reading.data, catalogue, own])
  const entries = useEntries(assumed, knowledge)
  const confirmed = useMemo(() => new Set<string>(workspace.imports.map(({ id }) => id)), [workspace.imports])
  const { confirm } = entries
  useEffect(() => {
    // What publishing takes out of this browser, here or in another tab, is not to be reviewed again.
    for (const { id, isConfirmed } of entries.entries) if (!isConfirmed && confirmed.has(id)) confirm(id)
  }, [entries.entries, confirmed, confirm])
  const underReview = entries.entries.filter(({ id, isConfirmed }) => !isConfirmed && !confirmed.has(id))
  // What is read of other areas is held against their figures, too.
  ask(underReview.flatMap(areasOf))
  const [rowsOf] = useState(rememberRows)
  const reviews = underReview.map((entry) => ({
    entry,
    rows: rowsOf(entry, facts),
    hasSettled: hasSettled(areasOf(entry)),
  }))
  const [chosen, choose] = useState<string>()
  const shown =
    reviews.find(({ entry }) => entry.id === chosen && entry.read) ?? reviews.find(({ entry }) => entry.read)
  // What somebody works at stays, whatever becomes ready beside it.
  if (shown && shown.entry.id !== chosen) choose(shown.entry.id)
  const [entered, setEntered] = useState<Entered>()
  const [said, say] = useState('')
  useEffect(() => {
    if (said === '') return undefined
    // The same sentence is said again the next time.
    const timer = setTimeout(() => say(''), 8000)
    return () => clearTimeout(timer)
  }, [said])

  const [landing, land] = useState<readonly string[]>()
  useEffect(() => {
    // The button that was pressed is gone.
    const headings = landing?.flatMap((id) => document.getElementById(id) ?? [])
    headings?.[0]?.focus()
  }, [landing])
  const onRetry = (): void => {
    page.onRetry()
    if (reading.error) void reading.refetch()
  }
  const undone = (id: ImportId, name: string): void => {
    if (entered?.of.id === id) setEntered(undefined)
    const isBack = entries.entries.some((entry) => entry.id === id)
    entries.takeBack(id)
    if (isBack) choose(id)
    land([...(isBack ? ['entries-title'] : []), 'imports-title', 'drop-title'])
    say(words.confirm.undone(name))
  }

  return (
    <PageFrame
      page={{ ...page, onRetry }}
      problems={reading.error ? [...problems, problemOf(reading.error)] : problems}
      title={words.title}
      sampleCount={0}
      className={styles.page}
    >
      <EntryNavigation navigation={navigation} current="entry" />
      <DropPlace isSmall={reviews.length > 0} onTake={entries.add} />
      {reviews.length === 0 && workspace.imports.length === 0 ? (
        <section aria-labelledby="steps-title">
          <h2 id="steps-title">{words.steps.title}</h2>
          <ol className={styles.steps}>
            <li>{words.steps.take}</li>
            <li>{words.steps.review}</li>
            <li>{words.steps.publish}</li>
          </ol>
        </section>
      ) : null}
      {entered && confirmed.has(entered.of.id) ? (
        <EnteredNotice
          key={entered.of.at}
          of={entered.of}
          figures={entered.figures}
          navigation={navigation}
          onUndone={undone}
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
          hasSettled={shown.hasSettled}
          entries={entries}
          onEntered={(of, kept) => setEntered({ of, figures: kept })}
          onSay={say}
        />
      ) : null}
      <ImportList workspace={workspace} onUndone={undone} />
      <output className="visually-hidden">{said}</output>
    </PageFrame>
  )
}

/** The areas that the figures of a file are of, as they were read or put right. */
function areasOf({ read, review }: Entry): readonly AreaId[] {
  return [...(read?.reading.proposals ?? []), ...Object.values(review.decisions)].flatMap(({ area }) => area ?? [])
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
