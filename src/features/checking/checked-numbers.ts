import type { Dataset } from '../../domain/dataset.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { periodText } from '../../i18n/date-text.ts'
import { areaText } from '../../i18n/area-text.ts'
import { checkingTexts } from '../../i18n/checking-texts.ts'
import { percentText, shortNumberText } from '../../i18n/number-text.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { unitText } from '../../i18n/unit-text.ts'
import { type PublishedNumber, type Verdict, checkClaim } from '../../reading/checking/check-claim.ts'
import type { Claim } from '../../reading/checking/claim.ts'
import type { DocumentPiece } from '../../reading/office/document-piece.ts'
import { cellName } from '../../reading/sheets/sheet.ts'

/** A number of a document with what was found of it. */
export interface CheckedNumber {
  /** Its place among all numbers, from 0. */
  readonly id: number
  readonly claim: Claim
  readonly verdict: Verdict
}

export const verdictKinds = ['agrees', 'contradicted', 'outdated', 'rounded', 'unknown'] as const

/** Holds every number of a document against the figures. */
export function checkedNumbers(dataset: Dataset, claims: readonly Claim[]): readonly CheckedNumber[] {
  return claims.map((claim, id) => ({ id, claim, verdict: checkClaim(dataset, claim) }))
}

/** Where a number stands: "trang chiếu 3". */
export function claimPlaceText(texts: Texts, { spot }: Claim, { place, content }: DocumentPiece): string {
  const words = checkingTexts[texts.language].place
  switch (place.kind) {
    case 'slide': {
      const slide = String(place.slide)
      const at = place.isNote ? words.note(slide) : words.slide(slide)
      return content.kind === 'chart' ? `${at}, ${checkingTexts[texts.language].chart.toLowerCase()}` : at
    }
    case 'page':
      return words.page(String(place.page))
    case 'line':
      return words.line(String(place.line))
    case 'sheet':
      return words.cell({ sheet: place.sheet, cell: spot.kind === 'cell' ? cellName(spot) : '' })
  }
}

/** What a number is of: "Xã nông thôn mới, Huyện Lộc Ninh, Quý II/2024". */
export function subjectText(texts: Texts, dataset: Dataset, { indicator, area, period, role }: Claim): string {
  const roles: Readonly<Partial<Record<Claim['role'], string>>> = checkingTexts[texts.language].roles
  const found = indicator && dataset.indicatorOf(indicator.id)
  const record = area === undefined ? undefined : dataset.history.byId(area)
  const category = found?.breakdowns
    .flatMap(({ categories }) => categories)
    .find(({ id }) => id === indicator?.category)
  return [
    found && bilingual(texts, found.shortName),
    category && bilingual(texts, category.name),
    roles[role],
    record && areaText(texts, record),
    period && periodText(texts, period),
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}

/** What is published, as it is told: "14/15 xã", "93,3%", "+6,7 điểm %". */
export function publishedNumberText(
  texts: Texts,
  indicator: Indicator,
  role: Claim['role'],
  number: PublishedNumber,
): string {
  const { value, denominator, digits, unit } = number
  const sign = role === 'change' && value > 0 ? '+' : ''
  if (unit === 'percent') return `${sign}${percentText(texts.language, value)}`
  const told = shortNumberText(texts.language, value, digits)
  if (unit === 'points') return sign + texts.messages.change.points({ points: told, sign: '%' })
  const whole = denominator === undefined ? '' : `/${shortNumberText(texts.language, denominator, digits)}`
  return role === 'place'
    ? `${told}${whole}`
    : `${sign}${told}${whole} ${unitText(texts, indicator.unit, denominator ?? value)}`
}
