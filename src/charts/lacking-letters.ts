import metrics from './font-metrics.json'

const letters = new Set(metrics.letters)
const takesNoRoom = /^[\p{M}\p{Cf}\p{Cc}\s]$/u

/**
 * The signs of a text that the font of pictures and PDF does not have, each once: another font of the machine draws them on
 * the screen, a box stands for them in a PDF.
 */
export function lackingLetters(text: string): readonly string[] {
  const found = Array.from(text.normalize('NFC')).filter(
    (letter) => !letters.has(letter) && !(letter >= '0' && letter <= '9') && !takesNoRoom.test(letter),
  )
  return [...new Set(found)]
}
