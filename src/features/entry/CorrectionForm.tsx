import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { CatalogueIndex } from '../../domain/catalogue-index.ts'
import type { FigureCorrection } from '../../domain/figure-decision.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { hasRate } from '../../domain/measure-rules.ts'
import { type ToldReason, toldReasons } from '../../domain/observation.ts'
import { type Period, isQuarter } from '../../domain/period.ts'
import { areaText } from '../../i18n/area-text.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { shortNumberText } from '../../i18n/number-text.ts'
import { writtenFigure } from '../../reading/sheets/written-number.ts'
import { AreaPicker } from '../../ui/AreaPicker.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import styles from './Entry.module.css'
import { HeadingSelect, type ToldIndicator } from './HeadingSelect.tsx'
import { PeriodSelect } from './PeriodSelect.tsx'
import type { ReviewRow } from './review.ts'

interface CorrectionFormProps {
  readonly index: CatalogueIndex
  readonly row: ReviewRow
  readonly indicator: Indicator
  readonly onDone: (correction: FigureCorrection) => void
  readonly onCancel: () => void
}

/** More digits than any figure has. */
const mostDecimals = 6

/** What of a figure was misread, to be put right. */
export function CorrectionForm({ index, row, indicator, onDone, onCancel }: CorrectionFormProps) {
  const texts = useTexts()
  const { correction: words } = entryTexts[texts.language]
  const { content } = row
  const number = (value: number | undefined): string =>
    value === undefined ? '' : shortNumberText('vi', value, mostDecimals)
  const [chosen, setChosen] = useState<ToldIndicator>(content)
  const [value, setValue] = useState(number(content.value))
  const [denominator, setDenominator] = useState(number(content.denominator))
  const [area, setArea] = useState(content.area)
  const [period, setPeriod] = useState<Period | undefined>(content.period)
  const [missing, setMissing] = useState<ToldReason | ''>(content.missing ?? '')
  const [reason, setReason] = useState(content.reason ?? '')
  const [isRefused, setIsRefused] = useState(false)
  const error = useId()
  const first = useRef<HTMLInputElement>(null)
  const why = useRef<HTMLInputElement>(null)
  const lacksOnlyReason = row.lacks.every((lack) => lack === 'reason') && row.lacks.length > 0
  useEffect(() => {
    // What was asked for is where the hand goes on.
    if (lacksOnlyReason) why.current?.focus()
    else first.current?.select()
  }, [lacksOnlyReason])
  const told = index.indicatorOf(chosen.indicator) ?? indicator
  const shown = area === undefined ? undefined : index.history.byId(area)
  const quarter = period !== undefined && isQuarter(period) ? period : index.catalogue.quarters.last
  const [anyArea] = index.catalogue.areas
  const finish = (event: FormEvent): void => {
    event.preventDefault()
    const [own, out] = [value, denominator].map(numberOf)
    const isValue = missing !== '' || own !== undefined
    const isDenominator = denominator.trim() === '' || out !== undefined
    if (!isValue || !isDenominator) {
      setIsRefused(true)
      first.current?.focus()
      return
    }
    onDone({
      indicator: chosen.indicator,
      category: chosen.category ?? null,
      ...(own === undefined ? {} : { value: own }),
      denominator: out ?? null,
      ...(area === undefined ? {} : { area }),
      ...(period === undefined ? {} : { period }),
      ...(missing === '' ? {} : { missing }),
      ...(reason.trim() === '' ? {} : { reason }),
    })
  }
  return (
    <form className={styles.correction} aria-label={words.title} onSubmit={finish}>
      <HeadingSelect
        label={words.indicator}
        catalogue={index.catalogue}
        chosen={chosen}
        onChoose={(next) => next && setChosen(next)}
      />
      <label>
        <span>{words.value}</span>
        <input
          ref={first}
          inputMode="decimal"
          value={value}
          disabled={missing !== ''}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? error : undefined}
          onChange={({ target }) => setValue(target.value)}
        />
      </label>
      {hasRate(told) ? (
        <label>
          <span>{words.denominator}</span>
          <input
            inputMode="decimal"
            value={denominator}
            disabled={missing !== ''}
            onChange={({ target }) => setDenominator(target.value)}
          />
        </label>
      ) : null}
      {anyArea ? (
        <AreaPicker
          history={index.history}
          quarter={quarter}
          label={shown ? areaText(texts, shown) : (row.proposal.areaName ?? '–')}
          chosen={[area ?? anyArea.id]}
          maximum={1}
          onChoose={([id]) => setArea(id)}
        />
      ) : null}
      <PeriodSelect
        label={words.period}
        catalogue={index.catalogue}
        today={today()}
        chosen={period}
        onChoose={setPeriod}
      />
      <label>
        <span>{words.missing}</span>
        <select
          value={missing}
          onChange={({ target }) => setMissing(toldReasons.find((each) => each === target.value) ?? '')}
        >
          <option value="">{words.notMissing}</option>
          {toldReasons.map((each) => (
            <option key={each} value={each}>
              {texts.messages.missing[each]}
            </option>
          ))}
        </select>
      </label>
      {row.isRevision || row.published !== undefined ? (
        <label className={styles.wide}>
          <span>{words.reason}</span>
          <input ref={why} value={reason} onChange={({ target }) => setReason(target.value)} />
        </label>
      ) : null}
      {isRefused ? (
        <p id={error} className={styles.fault} role="alert">
          {words.invalid}
        </p>
      ) : null}
      <div className={styles.actions}>
        <button type="submit" className={styles.primary}>
          {words.done}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

/** A number as officials write it; undefined for what is none. */
function numberOf(text: string): number | undefined {
  const written = writtenFigure(text)
  if (written?.kind === 'none') return 0
  if (written?.kind !== 'number' || written.denominator !== undefined) return undefined
  return written.value ?? written.percent
}
