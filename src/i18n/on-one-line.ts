import type { BilingualText } from '../domain/bilingual-text.ts'

/** Both languages of a short text, for a line of a log. */
export function onOneLine({ vi, en }: BilingualText): string {
  return `${vi} · ${en}`
}
