import { foldText } from '../../domain/fold-text.ts'

/** A file name from words: without tones, blanks or signs, so that every system and mail program keeps it. */
export function fileName(words: readonly string[], extension: string): string {
  const stem = words
    .map((word) => foldText(word).replaceAll(/[^a-z0-9]+/g, '-'))
    .join('-')
    .replaceAll(/-{2,}/g, '-')
    .replace(/^-/, '')
    .slice(0, 120)
    .replace(/-$/, '')
  return `${stem === '' ? 'hinh' : stem}.${extension}`
}
