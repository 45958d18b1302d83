import { sampleOpacity } from './mark-primitive.ts'
import { palette } from './palette.ts'

/** A colour ("#a3161f") as pale as the marks of what is illustrative, for outputs that draw nothing through one another. */
export function paleColour(colour: string): string {
  const [own, paper] = [channels(colour), channels(palette.paper)]
  const mixed = own.map((value, index) => Math.round(value * sampleOpacity + paper[index]! * (1 - sampleOpacity)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
