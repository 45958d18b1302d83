import type { EditedText } from './briefing.ts'

/**
 * - `automatic`: made from the figures.
 * - `edited`: written by hand over what the figures still say.
 * - `outdated`: written by hand over what the figures no longer say, therefore not in use.
 */
export type TextMark = 'automatic' | 'edited' | 'outdated'

export interface SettledText {
  readonly text: string
  readonly mark: TextMark
}

/** The text that holds: that by hand, as long as the figures say what they said when it was written. */
export function settledText(automatic: string, edit: EditedText | undefined): SettledText {
  if (!edit) return { text: automatic, mark: 'automatic' }
  return edit.from === automatic ? { text: edit.text, mark: 'edited' } : { text: automatic, mark: 'outdated' }
}
