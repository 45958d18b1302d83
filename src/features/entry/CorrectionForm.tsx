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
import { bilingual } from '../../i18n/texts.ts'
import { typedFaultTexts } from '../../i18n/typed-fault-texts.ts'
import { AreaPicker } from '../../ui/AreaPicker.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import { type TypedPart, emptyFigure, readTyped, withTypedText } from '../read-typed.ts'
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
  const [value, setValue] = useState(content.printed ?? number(content.value))
  const [denominator, setDenominator] = useState(number(content.denominator))
  const [area, setArea] = useState(content.area)
  const [period, setPeriod] = useState<Period | undefined>(content.period)
  const [missing, setMissing] = useState<ToldReason | ''>(content.missing ?? '')
  const [reason, setReason] = useState(content.reason ?? '')
  const [fault, setFault] = useState<{ readonly part: TypedPart; readonly text: string }>()
  const error = useId()
  const first = useRef<HTMLInputElement>(null)
  const second = useRef<HTMLInputElement>(null)
  const why = useRef<HTMLInputElement>(null)
  const lacksReason = row.lacks.includes('reason')
  const lacksDenominator = row.lacks.includes('denominator')
  const [lack, ...further] = row.lacks.filter((each) => each !== 'comparison')
  const onlyLack = further.length === 0 ? lack : undefined
  const { published } = row
  useEffect(() => {
    // What was asked for is where the hand goes on.
    if (onlyLack === 'reason') why.current?.focus()
    else if (onlyLack === 'denominator') second.current?.focus()
    else first.current?.select()
  }, [onlyLack])
  const told = index.indicatorOf(chosen.indicator) ?? indicator
  const shown = area === undefined ? undefined : index.history.byId(area)
  const quarter = period !== undefined && isQuarter(period) ? period : index.catalogue.quarters.last
  const [anyArea] = index.catalogue.areas
  const finish = (event: FormEvent): void => {
    event.preventDefault()
    // "14/15" fills both fields; a denominator that is not asked for is none.
    const asked = { ...emptyFigure, denominator: hasRate(told) ? denominator.trim() : '' }
    const typed = withTypedText(told, asked, 'value', value)
    const read = readTyped(told, missing === '' ? typed : { ...emptyFigure, missing })
    if (read.kind !== 'content' || read.content.kind === 'withdrawn') {
      const part = read.kind === 'fault' ? read.part : 'value'
      const text =
        read.kind === 'fault'
          ? typedFaultTexts[texts.language][read.code]({ text: read.text, unit: bilingual(texts, told.unit) })
          : words.invalid
      setFault({ part, text })
      ;(part === 'value' ? first : second).current?.focus()
      return
    }
    setFault(undefined)
    const { proposal } = row
    const counted = read.content.kind === 'value' ? read.content : undefined
    // The record of the area that was in force is nobody's choice.
    const isAreaAsRead = area === content.area && row.decision?.area === undefined
    onDone({
      // What is as it was read follows its file, when that is said to be of another area or period.
      ...(chosen.indicator === proposal.indicator ? {} : { indicator: chosen.indicator }),
      ...(chosen.category === proposal.category ? {} : { category: chosen.category ?? null }),
      ...(area === undefined || area === proposal.area || isAreaAsRead ? {} : { area }),
      ...(period === undefined || period === proposal.period ? {} : { period }),
      ...(counted ? { value: counted.value } : {}),
      denominator: counted?.denominator ?? null,
      ...(read.printed === undefined ? {} : { printed: read.printed }),
      ...(missing === '' ? {} : { missing }),
      ...(reason.trim() === '' ? {} : { reason }),
    })
  }
  const faultOf = (part: TypedPart) => ({
    'aria-invalid': fault?.part === part,
    'aria-describedby': fault?.part === part ? error : undefined,
  })
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
          {...faultOf('value')}
          onChange={({ target }) => setValue(target.value)}
        />
      </label>
      {hasRate(told) ? (
        <label>
          <span>{words.denominator}</span>
          <input
            ref={second}
            inputMode="decimal"
            value={denominator}
            disabled={missing !== ''}
            {...faultOf('denominator')}
            aria-invalid={fault?.part === 'denominator' || (lacksDenominator && denominator.trim() === '')}
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
      {lacksReason || row.isRevision || (published?.kind === 'value' && published.state !== 'sample') ? (
        <label className={styles.wide}>
          <span>{words.reason}</span>
          <input
            ref={why}
            value={reason}
            aria-invalid={lacksReason && reason.trim() === ''}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
      ) : null}
      {fault ? (
        <p id={error} className={styles.fault} role="alert">
          {fault.text}
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
