import { lackingLetters } from '../charts/lacking-letters.ts'
import type { Texts } from '../i18n/texts.ts'

/** What is said beneath a text with signs that pictures and PDF cannot draw; empty where they can. */
export function lackingRemark({ messages }: Texts, text: string): string {
  const letters = lackingLetters(text)
  return letters.length === 0 ? '' : messages.collecting.lacking({ letters: letters.join(' ') })
}
