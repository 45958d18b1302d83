import { directionOfChange } from '../../domain/change.ts'
import { hasRate, hasRest, isOfOne, judgedQuantity, rateOf } from '../../domain/measure-rules.ts'
import { sum } from '../../domain/sum.ts'
import { areaText, areaTextInSentence } from '../../i18n/area-text.ts'
import { type BridgeTexts, bridgeTexts, fewNames } from '../../i18n/bridge-texts.ts'
import { pointsText } from '../../i18n/change-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { countedValueText, joined } from '../../i18n/figure-text.ts'
import { lowerFirst } from '../../i18n/first-letter.ts'
import { shownNumber } from '../../i18n/shown-number.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { shownUnitText } from '../../i18n/unit-text.ts'
import { type SpecArea, isSamplePoint } from '../trend-spec.ts'
import type { BridgeSpec } from './bridge-spec.ts'

/** Whose the two figures are: "Huyện Lộc Ninh", "Tổng 11 địa bàn". */
export function bridgeAreaText(texts: Texts, { areas }: Pick<BridgeSpec, 'areas'>): string {
  return bridgeTexts[texts.language].sumOf(areas.map((area) => areaText(texts, area)))
}

/** The names of some areas in a list, the first of many. */
export function areaNames(texts: Texts, areas: readonly SpecArea[]): string {
  return fewNames(
    bridgeTexts[texts.language],
    areas.map((area) => areaTextInSentence(texts, area)),
  )
}

/** The name of a part: what all should come to is reached and lost, any other number rises and falls. */
export function partName(texts: Texts, { indicator }: BridgeSpec, kind: BridgeSpec['parts'][number]['kind']): string {
  const words = bridgeTexts[texts.language]
  return (kind === 'reached' || kind === 'lost') && !hasRest(indicator) ? words.amountPart[kind] : words.part[kind]
}

/** Why something is not attributed, one reason each. */
export function causeTexts(texts: Texts, { causes }: BridgeSpec): readonly string[] {
  const words = bridgeTexts[texts.language]
  const said = causes.map(({ kind, areas, reason }) => ({
    kind,
    areas,
    reason: reason === undefined ? undefined : withoutStop(bilingual(texts, reason)),
  }))
  const alike = new Map<string, (typeof said)[number]>()
  for (const cause of said) {
    const key = `${cause.kind}|${cause.reason ?? ''}`
    const before = alike.get(key)
    alike.set(key, before ? { ...before, areas: [...before.areas, ...cause.areas] } : cause)
  }
  return [...alike.values()].map(({ kind, areas, reason }) => words.cause(kind, areaNames(texts, areas), reason))
}

const withoutStop = (text: string): string => lowerFirst(text.replace(/\.$/, ''))

/** What a bridge says: the two figures and the difference, and in the sentence every part of it. */
export function bridgeSentences(
  texts: Texts,
  spec: BridgeSpec,
): { readonly headline: string; readonly sentences: readonly string[] } {
  const words = bridgeTexts[texts.language]
  const { indicator, start, after, parts, before } = spec
  const difference = sum([after.point.value, -start])
  const said = {
    area: bridgeAreaText(texts, spec),
    name: lowerFirst(countedName(texts, spec)),
    before: shownNumber(texts, indicator, start),
    after: valueWithUnit(texts, spec, after.point.value),
    beforePeriod: periodText(texts, spec.baseQuarter),
    afterPeriod: periodText(texts, spec.quarter),
    size: difference === 0 ? '' : shownNumber(texts, indicator, Math.abs(difference)),
    isUp: difference > 0,
  }
  const rate = rateOfBridge(texts, spec)
  const sample = isSamplePoint(after.point) ? ` (${texts.messages.state.sample})` : ''
  return {
    headline: `${words.headline({ ...said, ...(rate ? { rate } : {}) })}${sample}`,
    sentences: [
      ...(rate ? [words.rateSentence(said, rate)] : []),
      words.sentence(said, partsText(texts, spec, words)),
      ...(difference === 0 && parts.length > 0 ? [words.evens] : []),
      ...noteSentences(texts, spec, before.point.value !== start ? said.before : undefined),
    ],
  }
}

/** The name of the numbers that the parts add up to, where that of the indicator is the name of a rate. */
function countedName(texts: Texts, { indicator }: BridgeSpec): string {
  const { countOf, numberOf } = texts.messages.sentences
  const name = bilingual(texts, indicator.name)
  if (!hasRate(indicator)) return name
  return numberOf({ indicator: countOf({ indicator: name, unit: bilingual(texts, indicator.unit) }) })
}

/** How the rate of the two figures moved, where it is what the indicator is judged by; numbers alone say the reverse of it. */
function rateOfBridge(texts: Texts, { indicator, before, after }: BridgeSpec) {
  const [first, last] = [rateOf(indicator, before.point), rateOf(indicator, after.point)]
  if (judgedQuantity(indicator) !== 'share' || first === undefined || last === undefined) return undefined
  const { change, sentences } = texts.messages
  const points = sum([last, -first])
  const trend = directionOfChange(points)
  const isTold = ![before.point, after.point].some((point) => isOfOne(indicator, point))
  const size = pointsText(texts, indicator, Math.abs(points))
  return {
    name: lowerFirst(sentences.shareOf({ indicator: bilingual(texts, indicator.name) })),
    before: rateLine(texts, indicator, before.point),
    after: rateLine(texts, indicator, after.point),
    trend,
    ...(isTold && trend !== 'same' ? { change: change[trend]({ size }) } : {}),
  }
}

/** "80% (40/50 hồ sơ)"; of few things, of which a percentage says more than is known, "3/4 hồ sơ". */
function rateLine(texts: Texts, indicator: BridgeSpec['indicator'], point: BridgeSpec['before']['point']): string {
  const counted = countedValueText(texts, indicator, point)
  return counted.share === undefined ? joined(counted) : `${counted.share} (${joined(counted)})`
}

function valueWithUnit(texts: Texts, { indicator }: BridgeSpec, value: number): string {
  return `${shownNumber(texts, indicator, value)} ${shownUnitText(texts, indicator, value)}`
}

function partsText(texts: Texts, spec: BridgeSpec, words: BridgeTexts): string {
  const { indicator, parts } = spec
  if (parts.length === 0) return words.nothing
  const isReached = hasRest(indicator)
  return parts
    .map(({ kind, amount }) => {
      const size = shownNumber(texts, indicator, Math.abs(amount))
      if (kind !== 'unattributed') return words.partInSentence(kind, size, amount > 0, isReached)
      const told = parts.length === 1 ? size : words.signed(size, amount > 0)
      return words.unattributed(told, causeTexts(texts, spec).join('; '))
    })
    .join('; ')
}

/** What has to be known of the two figures beside their difference. */
function noteSentences(texts: Texts, spec: BridgeSpec, first: string | undefined): readonly string[] {
  const words = bridgeTexts[texts.language]
  const { before, after, indicator } = spec
  const names = (areas: readonly SpecArea[]): string => areaNames(texts, areas)
  const [earlier, later] = [names(before.areas), names(after.areas)]
  return [
    ...(first === undefined ? [] : [words.firstTold(first, shownNumber(texts, indicator, before.point.value))]),
    ...(earlier === later ? [] : [words.unequalAreas(earlier, later)]),
  ]
}
