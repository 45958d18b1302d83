import { foldText } from '../../domain/fold-text.ts'

/** Letters and figures alone, without tones, so that signs and line breaks do not count. */
export function plainWords(text: string): string {
  return foldText(text)
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}
