import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { DraftFigure, FigureImport } from '../../domain/draft-figure.ts'
import { documentProblemTexts } from '../../i18n/document-problem-texts.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { countText } from '../../i18n/number-text.ts'
import { sheetProblemText, wrongCellText } from '../../i18n/sheet-reading-texts.ts'
import { bilingual } from '../../i18n/texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import { ConfirmForm } from './ConfirmForm.tsx'
import { type FigureAct, decisionAfter } from './decision-after.ts'
import { DocumentView } from './DocumentView.tsx'
import styles from './Entry.module.css'
import type { EntryProblem } from './entry-reading.ts'
import { EntryTold } from './EntryTold.tsx'
import { ProposalList } from './ProposalList.tsx'
import { type ReviewFacts, type ReviewRow, lacksSaying, nextOpen, reviewRows } from './review.ts'
import { contentText, indicatorText } from './said-figure.ts'
import { TableHeadings } from './TableHeadings.tsx'
import { type Entries, type Entry, type EntryRead, saidOf } from './use-entries.ts'

interface EntryReviewProps {
  readonly page: PageProps
  readonly entry: Entry
  readonly read: EntryRead
  readonly rows: readonly ReviewRow[]
  /** Absent until what is known has arrived. */
  readonly facts: ReviewFacts | undefined
  /** Whether what is published of its areas has arrived, or said why it does not. */
  readonly hasSettled: boolean
  readonly entries: Entries
  readonly onEntered: (of: FigureImport, figures: readonly Omit<DraftFigure, 'importId'>[]) => void
  readonly onSay: (sentence: string) => void
}

/** One file: its document beside its figures, each to be accepted, rejected or corrected; and the confirmation of all. */
export function EntryReview({
  page,
  entry,
  read,
  rows,
  facts,
  hasSettled,
  entries,
  onEntered,
  onSay,
}: EntryReviewProps) {
  const texts = useTexts()
  const words = entryTexts[texts.language]
  const { index } = page
  const { reading } = read
  const { document } = reading
  // What was once held against the published figures stays while those of a further area are on their way.
  const [isReady, setIsReady] = useState(hasSettled)
  if (hasSettled && !isReady) setIsReady(true)
  const [chosen, choose] = useState<string>()
  const current = rows.some(({ proposal }) => proposal.id === chosen)
    ? chosen
    : (nextOpen(rows, undefined) ?? rows[0]?.proposal.id)
  const [correcting, setCorrecting] = useState<string>()
  const [cell, setCell] = useState<string>()
  const [turn, setTurn] = useState(0)
  const root = useRef<HTMLDivElement>(null)
  /** Where the focus goes once the page shows what was decided. */
  const focus = useRef<'[data-accept]' | '[data-confirm]'>(undefined)
  useEffect(() => {
    if (focus.current === undefined) return
    root.current?.querySelector<HTMLElement>(focus.current)?.focus()
    focus.current = undefined
  })
  const show = useCallback((id: string | undefined) => {
    choose(id)
    setCell(undefined)
    setCorrecting(undefined)
    focus.current = '[data-accept]'
  }, [])
  const correct = (id: string | undefined): void => {
    setCorrecting(id)
    if (id === undefined) focus.current = '[data-accept]'
  }
  const decide = ({ proposal: { id } }: ReviewRow, act: FigureAct): void => {
    if (!facts) return
    const said = saidOf(entry)
    const decision = decisionAfter(said.decisions[id], act)
    entries.decide(entry.id, id, decision)
    const after = reviewRows(reading.proposals, { ...said, decisions: { ...said.decisions, [id]: decision } }, facts)
    const now = after.find(({ proposal }) => proposal.id === id)!
    const indicator = index.indicatorOf(now.content.indicator)
    const told = indicator
      ? `${indicatorText(texts, indicator, now.content.category)} ${contentText(texts, indicator, now.content)}`
      : ''
    const open = after.filter(({ status }) => status === 'open').length
    const left = open === 0 ? words.review.allDone : words.review.left(countText(texts.language, open))
    choose(id)
    if (now.status === 'open' && lacksSaying(now)) {
      // It is not done: what it lacks is asked where the hand is.
      setCorrecting(id)
      onSay([`${told}.`, ...now.lacks.map((lack) => words.review.lacks[lack]), left].join(' '))
      return
    }
    onSay(`${words.review.said[act.kind]}: ${told}. ${left}`)
    setCorrecting(undefined)
    const next = nextOpen(after, id)
    if (next === undefined) focus.current = '[data-confirm]'
    else show(next)
  }
  const take = (taken: readonly ReviewRow[]): void => {
    for (const { proposal } of taken) {
      entries.decide(entry.id, proposal.id, decisionAfter(saidOf(entry).decisions[proposal.id], { kind: 'accepted' }))
    }
    focus.current = '[data-confirm]'
    onSay(`${words.review.tookBelow(countText(texts.language, taken.length))}.`)
  }
  const row = rows.find(({ proposal }) => proposal.id === current)
  const step = (by: 1 | -1): void => {
    // In the order in which they stand on the page.
    const ids = [...(root.current?.querySelectorAll<HTMLElement>('[data-figure]') ?? [])].map(
      (each) => each.dataset['figure'],
    )
    show(ids[ids.indexOf(current) + by] ?? current)
  }
  const press = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement
    if (target.closest('input, select, textarea, dialog') || event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toLowerCase()
    const isOwn = ['x', 's', 'n', 'arrowdown', 'arrowup'].includes(key)
    if (!isOwn || !row) return
    event.preventDefault()
    if (key === 'x') decide(row, { kind: 'rejected' })
    if (key === 's') setCorrecting(row.proposal.id)
    if (key === 'n') show(nextOpen(rows, current) ?? current)
    if (key === 'arrowdown') step(1)
    if (key === 'arrowup') step(-1)
  }
  return (
    <div ref={root} className={styles.review}>
      {reading.problems.map((problem) => (
        <p
          key={JSON.stringify(problem)}
          className={document ? styles.note : styles.fault}
          role={document ? undefined : 'alert'}
        >
          {problemText(problem, entry.source.name)[texts.language]}
        </p>
      ))}
      {document?.kind === 'text' && document.convertedFrom !== undefined ? (
        <p className={styles.note}>{words.files.converted}</p>
      ) : null}
      {document ? (
        <>
          <EntryTold
            page={page}
            entry={entry}
            reading={reading}
            onChange={(said) => entries.readAgain(entry.id, said)}
          />
          {reading.tables.map((table) => (
            <TableHeadings
              key={`${table.sheet} ${table.shape}`}
              table={table}
              catalogue={index.catalogue}
              onChange={() => entries.readAgain(entry.id)}
            />
          ))}
          {reading.wrong.length > 0 ? (
            <section aria-labelledby="wrong-title">
              <h3 id="wrong-title">{words.wrong.title}</h3>
              <ul className={styles.wrong}>
                {reading.wrong.map((each) => (
                  <li key={`${each.sheet}!${each.cell}`}>
                    <button type="button" onClick={() => setCell(`${each.sheet}!${each.cell}`)}>
                      {bilingual(texts, wrongCellText(each))}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {facts && isReady ? (
            <div className={styles.sides}>
              <DocumentView
                name={entry.source.name}
                document={document}
                rows={rows}
                current={current}
                cell={cell}
                turn={turn}
                onChoose={(id) => show(id)}
              />
              {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys beside the buttons within, which do the same */}
              <div className={styles.figures} onKeyDown={press}>
                <ProposalList
                  index={index}
                  rows={rows}
                  facts={facts}
                  current={current}
                  correcting={correcting}
                  onShow={show}
                  onCorrect={correct}
                  onDecide={decide}
                  onTake={take}
                  onShowPlace={() => {
                    setCell(undefined)
                    setTurn(turn + 1)
                  }}
                />
                {rows.length > 0 ? (
                  <ConfirmForm
                    entry={entry}
                    read={read}
                    rows={rows}
                    history={index.history}
                    entries={entries}
                    onEntered={onEntered}
                    onSay={onSay}
                  />
                ) : null}
              </div>
            </div>
          ) : (
            <output>{words.review.loading}</output>
          )}
        </>
      ) : null}
    </div>
  )
}

function problemText(problem: EntryProblem, name: string) {
  if (problem.kind === 'cells') return sheetProblemText(problem.problem)
  const { vi, en } = documentProblemTexts[problem.code]
  return { vi: `${name}: ${vi}`, en: `${name}: ${en}` }
}
