import { areaText, areaTextInSentence } from '../i18n/area-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { SpecArea } from './trend-spec.ts'

/** How many names a note lists before it counts the rest. */
const mostNames = 8

/** The areas that a note begins with: "Huyện A, quận B, … và 3 địa bàn khác". */
export function leadingAreas(texts: Texts, areas: readonly SpecArea[]): string {
  return listedNames(
    texts,
    areas.map((area, at) => (at === 0 ? areaText : areaTextInSentence)(texts, area)),
  )
}

/** The areas of a note inside its sentence: "huyện A, quận B, … và 3 địa bàn khác". */
export function listedAreas(texts: Texts, areas: readonly SpecArea[]): string {
  return listedNames(
    texts,
    areas.map((area) => areaTextInSentence(texts, area)),
  )
}

/** "huyện A, huyện B", of more than a note has room for the first and how many more: "… và 3 địa bàn khác". */
function listedNames({ messages }: Texts, names: readonly string[]): string {
  if (names.length <= mostNames) return names.join(', ')
  const more = names.length - mostNames
  return messages.chart.areaCount({ first: names.slice(0, mostNames).join(', '), more })
}
