import { observationKeyText } from '../../src/domain/dataset.ts'
import type { BilingualText } from '../../src/domain/bilingual-text.ts'
import { figureNameText } from '../../src/i18n/figure-change-texts.ts'
import { mergeProblemSentence } from '../../src/i18n/merge-problems.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import type { MergeFault } from '../../src/package/merge-drafts.ts'
import type { DataPackage } from '../../src/package/read-package.ts'

/** A fault as it is told: the figure it is about, and what is wrong and to do. */
export interface ToldFault {
  readonly text: BilingualText
  /** The key of the figure. */
  readonly key?: string
}

/** Faults in both languages; figures by their names where a package knows them. */
export function faultTexts(
  faults: readonly MergeFault[],
  known: Pick<DataPackage, 'indicators' | 'areas'> | undefined,
): readonly ToldFault[] {
  return faults.map(({ problem, draft }): ToldFault => {
    if (!draft) {
      return { text: { vi: mergeProblemSentence(problem, 'vi'), en: mergeProblemSentence(problem, 'en') } }
    }
    const indicator = known?.indicators.find(({ id }) => id === draft.indicator)
    const area = known?.areas.find(({ id }) => id === draft.area)
    const said = (language: 'vi' | 'en'): string => {
      const name =
        indicator && area
          ? figureNameText(textsByLanguage[language], indicator, area, draft)
          : `${draft.indicator}, ${draft.area}, ${draft.period}`
      return `${name}: ${mergeProblemSentence(problem, language)}`
    }
    return { text: { vi: said('vi'), en: said('en') }, key: observationKeyText(draft) }
  })
}
