import { useEffect, useId, useRef, useState } from 'react'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { countText } from '../../i18n/number-text.ts'
import { columnName } from '../../reading/sheets/sheet.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Document.module.css'
import type { EntryDocument, ShownSheet } from './entry-reading.ts'
import { type MarkedPiece, markedBlocks, markedLines } from './marked-lines.ts'
import type { ReviewRow, ReviewStatus } from './review.ts'

interface DocumentViewProps {
  readonly name: string
  readonly document: EntryDocument
  readonly rows: readonly ReviewRow[]
  readonly current: string | undefined
  /** A cell to show although no figure stands in it: "Bieu 01!D7". */
  readonly cell: string | undefined
  /** Another one brings the figure back into sight. */
  readonly turn: number
  readonly onChoose: (id: string) => void
}

const looks: Readonly<Record<ReviewStatus, string | undefined>> = {
  accepted: styles.accepted,
  open: styles.open,
  folded: styles.folded,
  unchanged: styles.unchanged,
  rejected: styles.rejected,
}

/** A document with every figure of it marked: text, or the cells of a sheet. */
export function DocumentView(props: DocumentViewProps) {
  return props.document.kind === 'text' ? (
    <TextView {...props} text={props.document.text} />
  ) : (
    <CellsView {...props} sheets={props.document.sheets} />
  )
}

/** Brings the mark of the present figure into sight, within its own scroll only. */
function useShownMark(current: string) {
  const region = useRef<HTMLElement>(null)
  const shown = useRef<string>(undefined)
  useEffect(() => {
    const frame = region.current
    const mark = frame?.querySelector('[data-current]')
    // Whoever scrolls away stays there until another figure is shown.
    if (!frame || !mark || shown.current === current) return
    shown.current = current
    const [outer, inner] = [frame.getBoundingClientRect(), mark.getBoundingClientRect()]
    frame.scrollTop += inner.top - outer.top - outer.height / 3
    frame.scrollLeft += inner.left - outer.left - outer.width / 3
  })
  return region
}

function TextView({ name, text, rows, current, turn, onChoose }: DocumentViewProps & { readonly text: string }) {
  const words = entryTexts[useTexts().language]
  const region = useShownMark(`${current} ${turn}`)
  const marked = (pieces: readonly MarkedPiece[]) =>
    pieces.map((piece) =>
      piece.row === undefined ? (
        piece.text
      ) : (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- keys go through the list beside it
        <mark
          key={piece.row.proposal.id}
          className={looks[piece.row.status]}
          data-current={piece.row.proposal.id === current ? '' : undefined}
          onClick={() => onChoose(piece.row!.proposal.id)}
        >
          {piece.text}
        </mark>
      ),
    )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard
    <section ref={region} className={styles.document} aria-label={words.document.text(name)} tabIndex={0}>
      {markedBlocks(markedLines(text, rows)).map((block) =>
        block.kind === 'line' ? (
          <p key={block.line.start}>{marked(block.line.pieces)}</p>
        ) : (
          <table key={block.start} className={styles.drawn}>
            <tbody>
              {block.rows.map(({ start, cells }) => (
                <tr key={start}>
                  {cells.map((cell, column) => {
                    const Cell = start === block.start ? 'th' : 'td'
                    return (
                      // oxlint-disable-next-line react/no-array-index-key -- a cell of a text that does not change is its place
                      <Cell key={column} colSpan={cell.columns}>
                        {marked(cell.pieces)}
                      </Cell>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        ),
      )}
    </section>
  )
}

/** So many rows of a sheet are shown at once. */
const rowsShown = 60
/** Rows above that of a figure, so that its headings are in sight. */
const rowsAbove = 12

function CellsView({
  name,
  sheets,
  rows,
  current,
  cell,
  turn,
  onChoose,
}: DocumentViewProps & { readonly sheets: readonly ShownSheet[] }) {
  const texts = useTexts()
  const words = entryTexts[texts.language]
  const id = useId()
  const place = rows.find(({ proposal }) => proposal.id === current)?.proposal.place
  const wanted = cell ?? (place?.kind === 'cell' ? `${place.sheet}!${place.cell}` : undefined)
  const [first, setFirst] = useState(0)
  const [sheetName, setSheetName] = useState(sheets[0]?.name)
  const [seen, setSeen] = useState<string>()
  const sought = `${wanted} ${turn}`
  if (wanted !== undefined && sought !== seen) {
    setSeen(sought)
    setSheetName(wanted.slice(0, wanted.lastIndexOf('!')))
    const row = Number(/\d+$/.exec(wanted)?.[0] ?? 1) - 1
    if (row < first || row >= first + rowsShown) setFirst(Math.max(0, row - rowsAbove))
  }
  const region = useShownMark(sought)
  const sheet = sheets.find((each) => each.name === sheetName) ?? sheets[0]
  if (!sheet) return null
  const marked = new Map(
    rows.flatMap((row) =>
      row.proposal.place.kind === 'cell' && row.proposal.place.sheet === sheet.name
        ? row.proposal.place.cells.map((each) => [each, row] as const)
        : [],
    ),
  )
  const shown = sheet.rows.slice(first, first + rowsShown).map((row, at) => ({ row, number: first + at + 1 }))
  const width = shown.reduce((most, { row }) => Math.max(most, row.length), 0)
  const count = (value: number): string => countText(texts.language, value)
  return (
    <div>
      {sheets.length > 1 ? (
        <div className={styles.sheets}>
          {sheets.map((each) => (
            <button
              key={each.name}
              type="button"
              aria-pressed={each === sheet}
              onClick={() => {
                setSheetName(each.name)
                setFirst(0)
              }}
            >
              {each.name}
            </button>
          ))}
        </div>
      ) : null}
      <h3 id={id} className={styles.sheetName}>
        {words.document.cells({ name, sheet: sheet.name })}
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
      <section ref={region} className={styles.document} aria-labelledby={id} tabIndex={0}>
        <table className={styles.cells}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.document.row}</span>
              </th>
              {Array.from({ length: width }, (_, column) => columnName(column)).map((letters) => (
                <th key={letters} scope="col">
                  {letters}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, number }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                {row.map((text, column) => {
                  const of = `${columnName(column)}${number}`
                  const figure = marked.get(of)
                  const isCurrent = `${sheet.name}!${of}` === wanted
                  return (
                    <td
                      key={of}
                      className={figure ? looks[figure.status] : isCurrent ? styles.open : undefined}
                      data-current={isCurrent ? '' : undefined}
                      onClick={figure ? () => onChoose(figure.proposal.id) : undefined}
                    >
                      {text}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {sheet.rows.length > rowsShown ? (
        <p className={styles.sheets}>
          <button type="button" disabled={first === 0} onClick={() => setFirst(Math.max(0, first - rowsShown))}>
            {words.document.earlier}
          </button>
          <span>
            {words.document.rows({
              first: count(first + 1),
              last: count(Math.min(first + rowsShown, sheet.rows.length)),
              all: count(sheet.rows.length),
            })}
          </span>
          <button
            type="button"
            disabled={first + rowsShown >= sheet.rows.length}
            onClick={() => setFirst(first + rowsShown)}
          >
            {words.document.later}
          </button>
        </p>
      ) : null}
    </div>
  )
}
