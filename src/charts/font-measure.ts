import type { MeasureText } from '../paper/primitive.ts'
import metrics from './font-metrics.json'

type Weight = Parameters<MeasureText>[2]

/** The widths of one weight in thousandths of an em. */
interface WeightWidths {
  readonly figure: number
  readonly advances: readonly number[]
  readonly firsts: readonly number[]
  readonly seconds: readonly number[]
  readonly kerning: readonly (readonly number[])[]
}

const placeOf: ReadonlyMap<string, number> = new Map(Array.from(metrics.letters, (letter, place) => [letter, place]))

/**
 * What the font lacks is drawn by whatever font a machine has: an emoji, the widest of what is met, takes about 1.25 em. A
 * width that is a little too great leaves a gap, one too small cuts a name.
 */
const lackingWidth = 1300

const takesNoRoom = /^[\p{M}\p{Cf}\p{Cc}]$/u

const widths: Partial<Record<Weight, WeightWidths>> = {}

/**
 * Measures with the metrics of the embedded font: the same on every machine, without a browser, and before the font has
 * arrived. `npm run fonts:build` makes the table.
 */
export const fontMeasure: MeasureText = (text, size, weight) => {
  const { figure, advances, firsts, seconds, kerning } = (widths[weight] ??= widthsOf(weight))
  let width = 0
  let before: number | undefined
  // A mark that is not part of its letter has no width that a table could tell.
  for (const letter of text.normalize('NFC')) {
    const place = placeOf.get(letter)
    if (place !== undefined) {
      width += advances[place]! + (before === undefined ? 0 : kerning[firsts[before]!]![seconds[place]!]!)
    } else if (letter >= '0' && letter <= '9') {
      width += figure
    } else if (!takesNoRoom.test(letter)) {
      width += lackingWidth
    }
    // Nothing is kerned across the border of two fonts.
    before = place
  }
  return (width * size) / 1000
}

function widthsOf(weight: Weight): WeightWidths {
  const { figure, advances, firsts, seconds, kerning } = metrics.weights[weight]
  return {
    figure,
    advances: numbersOf(advances),
    firsts: classesOf(firsts),
    seconds: classesOf(seconds),
    kerning: kerning.map(numbersOf),
  }
}

function numbersOf(text: string): readonly number[] {
  return text.split(' ').map(Number)
}

/** A class is a sign from "0" upwards. */
function classesOf(text: string): readonly number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0) - 48)
}
