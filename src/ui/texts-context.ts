import { createContext, useContext } from 'react'
import { type Texts, vietnameseTexts } from '../i18n/texts.ts'

/** The texts of the chosen language for everything below. */
export const TextsContext = createContext<Texts>(vietnameseTexts)

/** The texts of the chosen language. */
export function useTexts(): Texts {
  return useContext(TextsContext)
}
