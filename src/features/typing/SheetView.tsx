import { useEffect, useRef, useState } from 'react'
import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { ImportId } from '../../domain/draft-figure.ts'
import type { TypedFigure } from '../../domain/typed-figure.ts'
import { areaText } from '../../i18n/area-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { typingTexts } from '../../i18n/typing-texts.ts'
import { ControlBar } from '../../ui/ControlBar.tsx'
import { EditableText } from '../../ui/EditableText.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { CellPlace } from '../../reading/sheets/sheet.ts'
import { CellDetail } from './CellDetail.tsx'
import { typedCellName, faultSentence, questionSentence } from './cell-words.ts'
import { NameField } from './NameField.tsx'
import { EntryTemplateButton } from './EntryTemplateButton.tsx'
import styles from './Typing.module.css'
import { TypingGrid } from './TypingGrid.tsx'
import { type TypingSheet, figureAtPlace } from './typing-sheet.ts'
import { useGrid } from './use-grid.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { useTypedSheet } from './use-typed-sheet.ts'

interface SheetViewProps {
  readonly id: ImportId
  readonly index: PublishedIndex
  readonly dataset: Dataset
  readonly sheet: TypingSheet
  readonly familyName: string
}

/** A sheet with its cells, what is said of the chosen one, and what became of what was typed. */
export function SheetView({ id, index, dataset, sheet, familyName }: SheetViewProps) {
  const texts = useTexts()
  const words = typingTexts[texts.language]
  const period = periodText(texts, sheet.quarter)
  const usualSource = words.sourceUsual({ area: areaText(texts, sheet.rows[0]!.area), period })
  const work = useTypedSheet(dataset, sheet, { id, usualSource })
  const [newState, setNewState] = useState<TypedFigure['state']>('final')
  const [said, setSaid] = useState('')
  // What a step did is said before what is wrong after it.
  const step = useRef('')
  const say = (text: string): void => {
    step.current = text
    setSaid(text)
  }
  const isUpright = useIsNarrow()
  const table = useRef<HTMLTableElement>(null)
  const reason = useRef<HTMLInputElement>(null)
  const grid = useGrid({
    table,
    sheet,
    id,
    work,
    texts,
    newState,
    isUpright,
    say,
    onReason: () => reason.current?.focus(),
  })
  const { active, go } = grid

  // What is wrong with a cell is said once it has been left.
  const before = useRef(work.cells)
  useEffect(() => {
    const changed = before.current
    before.current = work.cells
    if (changed === work.cells) return
    const lead = step.current
    step.current = ''
    const news = placesOf(sheet).flatMap((place): readonly string[] => {
      const figure = figureAtPlace(sheet, place)!
      const cell = work.cells.get(figure.id)
      if (!cell || cell === changed.get(figure.id) || cell.status === 'empty') return []
      const [fault] = cell.faults
      const [asked] = cell.questions
      // A value whose denominator is typed next lacks nothing yet.
      const isNext =
        fault?.kind === 'checked' && fault.code === 'denominator-missing' && figureAtPlace(sheet, active) === figure
      const name = typedCellName(texts, sheet, place.row, sheet.columns[place.column]!)
      if (fault && !isNext) return [`${name}: ${faultSentence(texts, index, figure, fault)}`]
      return asked ? [`${name}: ${questionSentence(texts, figure, cell, asked)}`] : []
    })
    if (news.length > 0) setSaid(`${lead} ${news[0]!}`.trim())
  }, [work.cells, sheet, texts, index, active])

  // That a name was taken is said once its figures are confirmed.
  const named = useRef<{ readonly count: number; readonly due: number }>(undefined)
  useEffect(() => {
    if (!named.current || work.confirmed < named.current.due) return
    setSaid(words.nameTaken({ name: work.name, count: named.current.count }))
    named.current = undefined
  }, [work.confirmed, work.name, words])
  const takeName = (name: string): void => {
    const { waiting: count, confirmed } = work
    if (count > 0) named.current = { count, due: confirmed + count }
    else if (name !== work.name) setSaid(words.nameTaken({ name, count }))
    work.changeName(name)
    // Where it was asked stands nothing more.
    go({ ...active })
  }
  const held = new Set(work.held)
  const toFault = (): void => {
    const order = placesOf(sheet).filter((place) => held.has(figureAtPlace(sheet, place)!.id))
    const position = ({ row, column }: CellPlace): number => row * sheet.columns.length + column
    const next = order.find((place) => position(place) > position(active)) ?? order[0]
    if (next) go(next)
  }
  return (
    <>
      {work.notKept ? <Notice urgency="alert" title={words.notKept[work.notKept]} /> : null}
      <div className={styles.outcome}>
        <p>{words.summary({ confirmed: work.confirmed, held: work.held.length })}</p>
        {work.held.length > 0 ? (
          <button type="button" onClick={toFault}>
            {words.nextFault}
          </button>
        ) : null}
        <EntryTemplateButton index={index} question={sheet} entered={work.drafts} say={setSaid} />
        <NameField name={work.name} waiting={work.waiting} onChange={takeName} />
      </div>
      <output className={styles.said}>{said}</output>
      <TypingGrid
        table={table}
        texts={texts}
        sheet={sheet}
        work={work}
        grid={grid}
        label={words.grid({ family: familyName, period })}
        isUpright={isUpright}
      />
      <CellDetail
        texts={texts}
        index={index}
        sheet={sheet}
        work={work}
        place={active}
        reason={reason}
        change={grid.change}
        onBack={() => go({ ...active })}
      />
      <ControlBar label={words.source}>
        <EditableText
          label={words.source}
          text={work.source}
          most={300}
          placeholder={words.sourceHelp}
          onChange={work.changeSource}
        />
        <label>
          <span>{words.newState}</span>
          <select
            value={newState}
            onChange={(event) => setNewState(event.target.value === 'final' ? 'final' : 'provisional')}
          >
            <option value="final">{words.states.final}</option>
            <option value="provisional">{words.states.provisional}</option>
          </select>
        </label>
      </ControlBar>
      <details className={styles.keys}>
        <summary>{words.keysTitle}</summary>
        <ul>
          {words.keys.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** The first cell of each figure that can be typed, in reading order. */
function placesOf(sheet: TypingSheet): readonly CellPlace[] {
  return sheet.rows.flatMap((_, row) =>
    sheet.columns.flatMap(({ part }, column) => {
      const place = { row, column }
      return part === 'value' && figureAtPlace(sheet, place) ? [place] : []
    }),
  )
}
