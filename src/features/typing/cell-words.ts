import { areaText } from '../../i18n/area-text.ts'
import { sampleSign } from '../../i18n/sample-sign.ts'
import { periodText } from '../../i18n/date-text.ts'
import { rateText } from '../../i18n/figure-text.ts'
import { numberText, shortNumberText } from '../../i18n/number-text.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { type FaultValues, typingTexts } from '../../i18n/typing-texts.ts'
import type { CatalogueIndex } from '../../domain/catalogue-index.ts'
import { shownFor } from '../../domain/display-unit.ts'
import { categoriesOf } from '../../domain/indicator.ts'
import { isCountedWhole, isPercentage } from '../../domain/measure-rules.ts'
import type { OddOverTime } from '../../domain/odd-over-time.ts'
import { periodFromText } from '../../domain/period.ts'
import { mostDecimals } from '../../domain/sum.ts'
import type { TypedFigure } from '../../domain/typed-figure.ts'
import { type TypedPart, readTyped } from '../read-typed.ts'
import type { CellFault, TypedCell } from './typed-cells.ts'
import { type SheetColumn, type SheetFigure, type SheetSeries, type TypingSheet, partOf } from './typing-sheet.ts'

/** What a column is called: "Xã nông thôn mới, mẫu số". */
export function typedColumnName(texts: Texts, { indicator, category }: SheetSeries, part: TypedPart): string {
  const words = typingTexts[texts.language]
  return [
    bilingual(texts, indicator.shortName),
    ...(category ? [bilingual(texts, category.name)] : []),
    ...(part === 'denominator' ? [words.denominator.toLowerCase()] : []),
  ].join(', ')
}

/** What a cell is called: "Huyện Lộc Ninh, Sản phẩm OCOP, Quý II/2024". */
export function typedCellName(texts: Texts, sheet: TypingSheet, row: number, { series, part }: SheetColumn): string {
  const told = sheet.series[series]!
  return typingTexts[texts.language].cell({
    area: areaText(texts, sheet.rows[row]!.area),
    column: typedColumnName(texts, told, part),
    period: periodText(texts, told.period),
  })
}

/** A number as a cell shows it: with its own digits, at least those of the indicator. */
export function numberOfCell(texts: Texts, { indicator }: Pick<SheetFigure, 'indicator'>, value: number): string {
  return isCountedWhole(indicator)
    ? shortNumberText(texts.language, value, mostDecimals)
    : numberText(texts.language, value, Math.max(indicator.decimals, decimalsOf(value)))
}

function decimalsOf(value: number): number {
  return Math.min(String(value).split('.')[1]?.length ?? 0, mostDecimals)
}

/** What a cell shows of a figure: a number as it is written, what cannot be read as it was typed, or a reason. */
export function shownText(texts: Texts, figure: SheetFigure, typed: TypedFigure | undefined, part: TypedPart): string {
  if (!typed) return ''
  if (typed.missing !== undefined) return part === 'value' ? missingName(texts, typed.missing) : ''
  const read = readTyped(figure.indicator, typed)
  const content = read.kind === 'content' && read.content.kind === 'value' ? read.content : undefined
  const number = partOf(part, content && { ...content, isSample: false })
  if (number === undefined) return typed[part]
  return isPercentage(figure.indicator)
    ? `${numberOfCell(texts, figure, number)}%`
    : numberOfCell(texts, figure, number)
}

function missingName(texts: Texts, missing: NonNullable<TypedFigure['missing']>): string {
  const words = typingTexts[texts.language]
  return missing === 'withdrawn' ? words.withdrawn : words.missing[missing]
}

/** What stands below a number: "12 · 10*" (a star for samples), "… · 10" where one is not known, nothing where neither is. */
export function besideText(texts: Texts, figure: SheetFigure, part: TypedPart): string {
  const { unknown } = typingTexts[texts.language]
  const beside = [figure.before, figure.lastYear].map((reference) => {
    const number = partOf(part, reference)
    return number === undefined
      ? unknown
      : `${numberOfCell(texts, figure, number)}${reference?.isSample ? sampleSign : ''}`
  })
  return beside.every((text) => text === unknown) ? '' : beside.join(' · ')
}

/** All that a cell says, in one line for those who do not see it. */
export function cellLabel(
  texts: Texts,
  name: string,
  {
    figure,
    cell,
    part,
  }: { readonly figure: SheetFigure | undefined; readonly cell: TypedCell | undefined; readonly part: TypedPart },
): string {
  const { said, states } = typingTexts[texts.language]
  if (!figure) return `${name}: ${said.closed}`
  const shown = shownText(texts, figure, cell?.shown, part)
  const status = cell?.status ?? 'empty'
  const content = shown === '' || status === 'empty' ? said.empty : said[status]({ text: shown })
  const state = cell?.shown?.state === 'provisional' && shown !== '' ? [states.provisional] : []
  const beside = [
    { told: figure.before, word: said.before },
    { told: figure.lastYear, word: said.lastYear },
  ].flatMap(({ told, word }) => {
    const number = partOf(part, told)
    if (number === undefined) return []
    const text = numberOfCell(texts, figure, number)
    return [word({ text: told?.isSample ? said.sample({ text }) : text })]
  })
  const remark =
    cell && cell.faults.length > 0 ? [said.fault] : cell && cell.questions.length > 0 ? [said.question] : []
  return `${name}: ${[content, ...state, ...remark, ...beside].join('; ')}`
}

/** What is wrong with a figure, as a sentence. */
export function faultSentence(
  texts: Texts,
  { indicatorOf }: Pick<CatalogueIndex, 'indicatorOf'>,
  { indicator }: SheetFigure,
  fault: CellFault,
): string {
  const { fault: sentences } = typingTexts[texts.language]
  const told = (value: string | number | undefined): string =>
    typeof value === 'number' || (value !== undefined && value !== '' && Number.isFinite(Number(value)))
      ? shortNumberText(texts.language, Number(value), mostDecimals)
      : (value ?? '')
  const values: FaultValues = {
    text: '',
    unit: bilingual(texts, indicator.unit),
    other: '',
    of: '',
    digits: String(indicator.decimals),
    names: '',
  }
  if (fault.kind === 'reason-lacking') return sentences['reason-lacking'](values)
  if (fault.kind === 'typed') return sentences[fault.code]({ ...values, text: fault.text })
  const { params } = fault
  const { sum, months, standing, denominator, wholeValue, whole, before, period, names, parts, first, last } = params
  const other = sum ?? months ?? standing ?? denominator ?? wholeValue ?? before
  const wholeOf = whole === undefined ? undefined : indicatorOf(whole as typeof indicator.id)
  const at = period === undefined ? undefined : periodFromText(String(period))
  return sentences[fault.code]({
    ...values,
    text: told(fault.text),
    other: first === undefined ? told(other) : `${told(first)}–${told(last)}`,
    of: wholeOf
      ? bilingual(texts, wholeOf.name)
      : parts === undefined
        ? at
          ? periodText(texts, at)
          : String(period ?? '')
        : partNames(texts, indicator, String(parts)),
    names: String(names ?? ''),
  })
}

/** "star3 12 + star4 3" in the words of the categories. */
function partNames(texts: Texts, indicator: SheetFigure['indicator'], parts: string): string {
  return parts
    .split(' + ')
    .map((part) => {
      const [id, value = ''] = part.split(' ')
      const category = categoriesOf(indicator).find((each) => each.id === id)
      return `${category ? bilingual(texts, category.name) : id} ${value.replace('.', ',')}`
    })
    .join(' + ')
}

/** What is asked about a figure, as a sentence. */
export function questionSentence(texts: Texts, figure: SheetFigure, cell: TypedCell, asked: OddOverTime): string {
  const { question } = typingTexts[texts.language]
  const { indicator } = figure
  // A cell takes numbers in the data unit, so that is told.
  const rate = (value: number): string => rateText(texts, shownFor(indicator), value)
  const text = (part: TypedPart): string => shownText(texts, figure, cell.shown, part)
  switch (asked.kind) {
    case 'beyond-usual': {
      const { lower, upper } = asked
      if (asked.of === 'share') {
        return question.rateBeyondUsual({ lower: rate(lower), upper: rate(upper) })
      }
      const rounded = (value: number): string =>
        numberText(texts.language, value, isCountedWhole(indicator) ? 0 : indicator.decimals)
      return question.beyondUsual({ text: text('value'), lower: rounded(lower), upper: rounded(upper) })
    }
    case 'denominator-changed':
      return question[asked.kind]({ text: text('denominator'), before: numberOfCell(texts, figure, asked.before) })
    case 'stock-fell':
    case 'far-off':
      return question[asked.kind]({ text: text('value'), before: numberOfCell(texts, figure, asked.before) })
  }
}
