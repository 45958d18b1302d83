import { useEffect, useRef, useState } from 'react'
import { type WorkspaceChange, changeWorkspace } from '../../data/workspace.ts'
import { observationKeyText } from '../../domain/dataset.ts'
import type { DraftFigure, Workspace } from '../../domain/draft-figure.ts'
import { changeTexts, changeWords, figureNameText, indicatorPartText } from '../../i18n/figure-change-texts.ts'
import { instantText } from '../../i18n/instant-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { publishingTexts } from '../../i18n/publishing-texts.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { changeOfImports } from './change-of-imports.ts'
import { keptOf } from './handed-over.ts'
import styles from './Publishing.module.css'
import { type PublishingPage, type PublishingRow, isChanging } from './publishing-page.ts'

/** The figures of this computer by what they came in by, each with what is published in its place. */
export function PublishingTable({ page }: { readonly page: PublishingPage }) {
  const texts = useTexts()
  const words = publishingTexts[texts.language]
  const [isRefused, setRefused] = useState(false)
  const table = useRef<HTMLElement>(null)
  /** The how manieth of the buttons went with its row or import. */
  const gone = useRef<number>(undefined)
  useEffect(() => {
    const at = gone.current
    // Only a press that has taken its own button away leaves the focus nowhere.
    if (at === undefined || document.activeElement !== document.body) return
    gone.current = undefined
    const buttons = buttonsOf(table.current)
    ;(buttons[at] ?? buttons.at(-1))?.focus()
  })
  /** Writes on top of what the browser has at that moment, which may be more than what is shown: a reason that was just typed. */
  const write = async (plan: (now: Workspace) => WorkspaceChange): Promise<void> => {
    const at = buttonsOf(table.current).indexOf(document.activeElement as HTMLButtonElement)
    gone.current = at === -1 ? undefined : at
    setRefused(false)
    if ((await changeWorkspace(plan)) === 'kept') return
    setRefused(true)
    gone.current = undefined
  }
  const changeFigure = (row: PublishingRow, next: (figure: DraftFigure) => readonly DraftFigure[]): void =>
    void write((now) =>
      changeOfImports(
        keptOf(now).filter(({ of }) => of.id === row.draft.importId),
        (figure) => (observationKeyText(figure) === row.key ? next(figure) : [figure]),
      ),
    )
  const clearSame = (): void => {
    const idle = page.groups
      .flatMap(({ rows }) => rows)
      .filter(({ change }) => change === 'same' || change === 'replaced')
    // What another tab has changed meanwhile is another figure than the one that is shown.
    const cleared = new Set(idle.map(({ draft }) => JSON.stringify(draft)))
    void write((now) => changeOfImports(keptOf(now), (figure) => (cleared.has(JSON.stringify(figure)) ? [] : [figure])))
  }
  const column = words.column
  return (
    <section ref={table}>
      <h2 id="changes">{words.table}</h2>
      {isRefused ? <Notice urgency="alert" title={words.notKept} /> : null}
      <ScrollRegion height="content" labelledBy="changes" columns={7}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{column.indicator}</th>
              <th scope="col">{column.area}</th>
              <th scope="col">{column.period}</th>
              <th scope="col">{column.published}</th>
              <th scope="col">{column.next}</th>
              <th scope="col">{column.change}</th>
              <th scope="col">{column.take}</th>
            </tr>
          </thead>
          {page.groups.map(({ of, rows }) => (
            <tbody key={of.id}>
              <tr>
                <th scope="rowgroup" colSpan={6} className={styles.import}>
                  {of.source.title}
                  <span className={styles.note}>
                    {[
                      ...(of.file === undefined || of.file === of.source.title ? [] : [of.file]),
                      words.confirmed(of.by, instantText(texts, of.at)),
                    ].join(' · ')}
                  </span>
                </th>
                <td>
                  <button
                    type="button"
                    className={styles.small}
                    aria-label={words.undoImportOf(of.source.title)}
                    onClick={() => void write(() => ({ dropped: [of.id] }))}
                  >
                    {words.undoImport}
                  </button>
                </td>
              </tr>
              {rows.map((row) => (
                <FigureRow
                  key={row.key}
                  row={row}
                  onTakeBack={() => changeFigure(row, () => [])}
                  onReason={(reason) => changeFigure(row, (figure) => [withReason(figure, reason)])}
                />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
      {page.counts.same + page.counts.replaced > 0 ? (
        <p>
          <button type="button" onClick={clearSame}>
            {words.clearSame}
          </button>
        </p>
      ) : null}
    </section>
  )
}

function buttonsOf(table: HTMLElement | null): readonly HTMLButtonElement[] {
  return table ? [...table.querySelectorAll('button')] : []
}

function withReason({ reason: _before, ...draft }: DraftFigure, reason: string): DraftFigure {
  return reason === '' ? draft : { ...draft, reason }
}

interface FigureRowProps {
  readonly row: PublishingRow
  readonly onTakeBack: () => void
  readonly onReason: (reason: string) => void
}

function FigureRow({ row, onTakeBack, onReason }: FigureRowProps) {
  const texts = useTexts()
  const { language } = texts
  const words = publishingTexts[language]
  const { draft, indicator, area, published, change } = row
  const name = indicator && area ? figureNameText(texts, indicator, area, draft) : `${draft.indicator}, ${draft.area}`
  const told = indicator ? changeTexts(texts, indicator, published, draft.content) : { before: '', after: '' }
  const word = change === 'replaced' || change === 'unknown' ? words.change[change] : changeWords[language][change]
  return (
    <tr className={isChanging(change) ? undefined : styles.idle}>
      <th scope="row">{indicator ? indicatorPartText(texts, indicator, draft.category) : draft.indicator}</th>
      <td>{area?.name ?? draft.area}</td>
      <td>{periodText(texts, draft.period)}</td>
      <td data-label={words.column.published}>{told.before}</td>
      <td className={change === 'withdrawn' ? undefined : styles.next} data-label={words.column.next}>
        {told.after}
      </td>
      <td>
        {word}
        {row.takesReason ? (
          <label className={styles.reason}>
            <span>{words.reason}</span>
            <input
              type="text"
              defaultValue={draft.reason ?? ''}
              maxLength={400}
              required={row.needsReason}
              aria-label={words.reasonOf(name)}
              onBlur={({ currentTarget }) => {
                const reason = currentTarget.value.trim()
                if (reason !== (draft.reason ?? '')) onReason(reason)
              }}
            />
          </label>
        ) : null}
      </td>
      <td>
        <button type="button" className={styles.small} aria-label={words.takeBackOf(name)} onClick={onTakeBack}>
          {words.takeBack}
        </button>
      </td>
    </tr>
  )
}
