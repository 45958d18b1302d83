import type { Area } from '../domain/area.ts'
import { type ShownIndicator, shownFor } from '../domain/display-unit.ts'
import type { DraftChange } from '../domain/draft-change.ts'
import type { DraftContent, DraftFigure } from '../domain/draft-figure.ts'
import type { Figure } from '../domain/figure.ts'
import { type CategoryId, type Indicator, categoriesOf } from '../domain/indicator.ts'
import type { Observation } from '../domain/observation.ts'
import { periodText } from './date-text.ts'
import { valueLine } from './figure-text.ts'
import type { Language } from './language.ts'
import { type Texts, bilingual } from './texts.ts'

/** What publishing does to a figure, in a word. */
export const changeWords: Readonly<Record<Language, Readonly<Record<DraftChange, string>>>> = {
  vi: { new: 'mới', revised: 'điều chỉnh', settled: 'thành chính thức', withdrawn: 'rút', same: 'không đổi' },
  en: { new: 'new', revised: 'revised', settled: 'made final', withdrawn: 'withdrawn', same: 'unchanged' },
}

const nothing: Readonly<Record<Language, string>> = { vi: 'chưa có số', en: 'no figure' }
const isSample: Readonly<Record<Language, string>> = { vi: 'minh hoạ', en: 'sample' }

/** What two statements about one key say, told in one unit: "14/15 xã (93,3%)". */
export function changeTexts(
  texts: Texts,
  indicator: Indicator,
  before: Observation | Figure | undefined,
  after: DraftContent | Figure | undefined,
): { readonly before: string; readonly after: string } {
  const values = [before, after].flatMap((each) => (each?.kind === 'value' ? [each.value] : []))
  const shown = shownFor(indicator, values)
  return { before: saidText(texts, shown, before), after: saidText(texts, shown, after) }
}

function saidText(
  texts: Texts,
  indicator: ShownIndicator,
  told: Observation | DraftContent | Figure | undefined,
): string {
  const { language, messages } = texts
  if (!told || told.kind === 'withdrawn') return nothing[language]
  if (told.kind === 'missing') return messages.missing[told.reason]
  const line = valueLine(texts, indicator, told)
  return 'state' in told && told.state === 'sample' ? `${line} (${isSample[language]})` : line
}

/** "Số lượt tiếp công dân – Thường xuyên": an indicator, or a part of it. */
export function indicatorPartText(texts: Texts, indicator: Indicator, category: CategoryId | undefined): string {
  const part = categoriesOf(indicator).find(({ id }) => id === category)
  return [bilingual(texts, indicator.name), ...(part ? [bilingual(texts, part.name)] : [])].join(' – ')
}

/** "Xã đạt chuẩn nông thôn mới, Huyện Lộc Ninh (692), Quý I/2024". */
export function figureNameText(
  texts: Texts,
  indicator: Indicator,
  area: Pick<Area, 'name' | 'code'>,
  { period, category }: Pick<DraftFigure, 'period' | 'category'>,
): string {
  return `${indicatorPartText(texts, indicator, category)}, ${area.name} (${area.code}), ${periodText(texts, period)}`
}
