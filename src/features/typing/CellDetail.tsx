import { type RefObject, useState } from 'react'
import type { CatalogueIndex } from '../../domain/catalogue-index.ts'
import { type ToldReason, toldReasons } from '../../domain/observation.ts'
import type { TypedFigure } from '../../domain/typed-figure.ts'
import { rateOf } from '../../domain/measure-rules.ts'
import { percentText } from '../../i18n/number-text.ts'
import { sampleSign } from '../../i18n/sample-sign.ts'
import type { Texts } from '../../i18n/texts.ts'
import { typingTexts } from '../../i18n/typing-texts.ts'
import type { CellPlace } from '../../reading/sheets/sheet.ts'
import { typedCellName, faultSentence, numberOfCell, questionSentence, shownText } from './cell-words.ts'
import { typedOfObservation } from '../read-typed.ts'
import { reasonKeys } from './use-grid.ts'
import styles from './Typing.module.css'
import { whyNotProvisional } from './typed-cells.ts'
import { type ReferenceNumber, type SheetFigure, type TypingSheet, figureAtPlace } from './typing-sheet.ts'
import type { TypedSheetWork } from './use-typed-sheet.ts'

interface CellDetailProps {
  readonly texts: Texts
  readonly index: CatalogueIndex
  readonly sheet: TypingSheet
  readonly work: TypedSheetWork
  readonly place: CellPlace
  readonly reason: RefObject<HTMLInputElement | null>
  readonly change: (figure: SheetFigure, of: Partial<TypedFigure>) => void
  /** Gives the focus back to the cell. */
  readonly onBack: () => void
}

/** What is known of the chosen cell, what is wrong with it, and what can be said of it besides its number. */
export function CellDetail({ texts, index, sheet, work, place, reason, change, onBack }: CellDetailProps) {
  const words = typingTexts[texts.language]
  const figure = figureAtPlace(sheet, place)
  const name = typedCellName(texts, sheet, place.row, sheet.columns[place.column]!)
  if (!figure) {
    return (
      <section className={styles.detail} aria-label={words.detail}>
        <strong>{name}</strong>
        <p>{words.said.closed}</p>
      </section>
    )
  }
  const cell = work.cells.get(figure.id)
  const shown = cell?.shown
  const { published, told } = figure
  const number = (of: ReferenceNumber | undefined): string =>
    of ? `${numbersText(texts, figure, of)}${of.isSample ? sampleSign : ''}` : words.facts.nothing
  const typedText = (of: TypedFigure): string =>
    [shownText(texts, figure, of, 'value'), shownText(texts, figure, of, 'denominator')]
      .filter((text) => text !== '')
      .join('/')
  const facts = [
    { term: words.facts.published, told: published && typedText(typedOfObservation(published)) },
    { term: words.facts.otherDraft, told: told?.state === 'draft' ? typedText(typedOfObservation(told)) : undefined },
    { term: words.facts.sample, told: figure.sample && number(figure.sample) },
    { term: words.facts.before, told: number(figure.before) },
    { term: words.facts.lastYear, told: number(figure.lastYear) },
  ].filter((fact) => fact.told !== undefined)
  return (
    <section className={styles.detail} aria-label={words.detail}>
      <strong>{name}</strong>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.term}>
            <dt>{fact.term}</dt>
            <dd>{fact.told}</dd>
          </div>
        ))}
      </dl>
      {cell && cell.faults.length + cell.questions.length > 0 ? (
        <ul className={styles.faults}>
          {cell.faults.map((fault) => (
            <li key={fault.kind === 'reason-lacking' ? fault.kind : fault.code}>
              {faultSentence(texts, index, figure, fault)}
            </li>
          ))}
          {cell.questions.map((asked) => (
            <li key={asked.kind}>{questionSentence(texts, figure, cell, asked)}</li>
          ))}
        </ul>
      ) : null}
      <div className={styles.choices}>
        <label>
          <span>{words.state}</span>
          <select
            value={shown?.state ?? 'final'}
            disabled={!shown}
            onChange={(event) => change(figure, { state: event.target.value === 'final' ? 'final' : 'provisional' })}
          >
            <option value="final">{words.states.final}</option>
            <option value="provisional" disabled={cell && whyNotProvisional(figure, cell) !== undefined}>
              {words.states.provisional}
            </option>
          </select>
        </label>
        <label>
          <span>{words.missingLabel}</span>
          <select
            value={shown?.missing ?? ''}
            onChange={(event) => {
              const missing = missingOf(event.target.value)
              if (missing) change(figure, { value: '', denominator: '', missing })
              else work.apply(new Map([[figure.id, null]]))
            }}
          >
            <option value="">{words.hasValue}</option>
            {toldReasons.map((each) => (
              <option key={each} value={each}>
                {`${words.missing[each]} (${keyOf(each).toUpperCase()})`}
              </option>
            ))}
            {published?.kind === 'value' ? <option value="withdrawn">{words.withdrawn}</option> : null}
          </select>
        </label>
        {published?.kind === 'value' ? (
          <ReasonField
            key={figure.id}
            label={words.reason}
            input={reason}
            text={shown?.reason ?? ''}
            onChange={(text) => change(figure, { reason: text })}
            onBack={onBack}
          />
        ) : null}
        {cell?.status === 'held' || cell?.status === 'confirmed' ? (
          <button type="button" onClick={() => work.apply(new Map([[figure.id, null]]))}>
            {words.clear}
          </button>
        ) : null}
      </div>
    </section>
  )
}

interface ReasonFieldProps {
  readonly label: string
  readonly input: RefObject<HTMLInputElement | null>
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onBack: () => void
}

/** A reason is taken when the field is left, or Enter leads back to the cell. */
function ReasonField({ label, input, text, onChange, onBack }: ReasonFieldProps) {
  const [typed, setTyped] = useState<string>()
  const leave = (): void => {
    if (typed !== undefined && typed.trim() !== text) onChange(typed.trim())
    setTyped(undefined)
  }
  return (
    <label className={styles.reason}>
      <span>{label}</span>
      <input
        ref={input}
        value={typed ?? text}
        maxLength={500}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          if (event.key === 'Escape') setTyped(undefined)
          onBack()
        }}
      />
    </label>
  )
}

const keyOf = (reason: ToldReason): string => Object.keys(reasonKeys).find((key) => reasonKeys[key] === reason) ?? ''

const missingOf = (text: string): TypedFigure['missing'] =>
  text === 'withdrawn' ? text : toldReasons.find((each) => each === text)

/** "14/15 (93,3%)", "12". */
function numbersText(texts: Texts, figure: SheetFigure, { value, denominator }: ReferenceNumber): string {
  const number = numberOfCell(texts, figure, value)
  if (denominator === undefined) return number
  const rate = rateOf(figure.indicator, { value, denominator })
  const parts = `${number}/${numberOfCell(texts, figure, denominator)}`
  return rate === undefined || (figure.indicator.factor ?? 100) !== 100
    ? parts
    : `${parts} (${percentText(texts.language, rate)})`
}
