import { withPlainBlanks } from './kept-together.ts'

/** "Quý I/2024", "Q1 2024", "điểm %": torn apart, they read like two things. */
const keptNames =
  /(?<!\S)(\(?(?:quý)[^\S\u00a0]+[IV]{1,3}\/\d{4}\S*|\(?Q[1-4][^\S\u00a0]+\d{4}\S*|điểm[^\S\u00a0]+[%‰]\S*)/giu

/**
 * A text in lines of at most `width`, broken at blanks, but not within the name of a quarter, a unit of two words or what
 * is kept together. A single word that is too wide is broken inside, because nothing of a figure's text may ever be cut.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text, width, measure)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, width, measure)
    lines.push(...pieces.slice(0, -1))
    line = pieces[pieces.length - 1]!
  }
  return (line === '' ? lines : [...lines, line]).map(withPlainBlanks)
}

function wordsOf(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const isBlank = (word: string): boolean => word === ''
  const split = (part: string): readonly string[] =>
    part.split(/[^\S\u00a0]+/).flatMap((word) => {
      // What is wider than a line is kept together by nothing.
      const words = measure(word) <= width ? [word] : withPlainBlanks(word).split(' ')
      return words.filter((each) => !isBlank(each))
    })
  // What a capturing expression splits by stands at the odd places.
  return text.split(keptNames).flatMap((part, index) => {
    const name = split(part).join(' ')
    return index % 2 === 1 && measure(name) <= width ? [name] : split(part)
  })
}

function breakWord(word: string, width: number, measure: (text: string) => number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}
