import { useState } from 'react'
import type { Language } from '../i18n/language.ts'
import { type Texts, vietnameseTexts } from '../i18n/texts.ts'
import { type LoadedModule, useLoadedModule } from '../ui/use-loaded-module.ts'

const loadEnglish = async (): Promise<Texts> => (await import('../i18n/english-texts.ts')).englishTexts

/**
 * The texts of a language, and what became of fetching them. Those of the language before stay until they have come;
 * undefined on a first visit in English until then.
 */
export function useTextsOf(language: Language): {
  readonly texts: Texts | undefined
  readonly part: LoadedModule<Texts>
} {
  const part = useLoadedModule(language === 'en' ? loadEnglish : undefined)
  const wanted = language === 'vi' ? vietnameseTexts : part.status === 'ready' ? part.module : undefined
  const [shown, setShown] = useState(wanted)
  if (wanted && wanted !== shown) setShown(wanted)
  return { texts: wanted ?? shown, part }
}
