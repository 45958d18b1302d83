import { changeFills, mapFills } from '../map/map-colours.ts'
import { palette } from '../palette.ts'
import type { Primitive } from '../../paper/primitive.ts'
import { shadeFills } from '../shades.ts'
import { type Hatching, hatchPath } from './hatch.ts'

/**
 * How a picture is printed or shown: in colour; in black and white, where dashes, shapes and patterns carry everything; in
 * high contrast; on a dark slide.
 */
export type LookId = 'colour' | 'black-white' | 'contrast' | 'dark'
export const lookIds: readonly LookId[] = ['colour', 'black-white', 'contrast', 'dark']

export interface Look {
  /** The colour of the paper, and of the outline that texts have over lines. */
  readonly paper: string
  /** What each colour of the palette becomes. */
  readonly colours: Readonly<Record<string, string>>
  /** Fills that become strokes on paper, by the colour they had. */
  readonly hatchings: Readonly<Record<string, Hatching>>
  /** Paler marks are drawn with this much more ink, where pale means unseen. */
  readonly leastOpacity: number
}

/** From the lightest to the darkest. */
const hatchings: readonly Hatching[] = [
  { angle: 90, gap: 8, stroke: 0.8 },
  { angle: 45, gap: 7, stroke: 1 },
  { angle: 0, gap: 4.5, stroke: 1 },
  { angle: 135, gap: 4, stroke: 1.4 },
  { angle: 45, gap: 3, stroke: 1.6 },
]

/** Of falls one way, of rises the other, closer the larger they are; what is unchanged stays blank. */
const changeHatchings: readonly (readonly [string, Hatching])[] = [
  [changeFills[0], { angle: 135, gap: 3.5, stroke: 1.4 }],
  [changeFills[1], { angle: 135, gap: 7, stroke: 0.9 }],
  [changeFills[3], { angle: 45, gap: 7, stroke: 0.9 }],
  [changeFills[4], { angle: 45, gap: 3.5, stroke: 1.4 }],
]

const { ink, muted, faint, rule, paper, lacquer, further, context, target, good, bad, bars } = palette

/** The colours of a palette become others, in the order they stand. */
function paired(from: readonly string[], to: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(from.map((colour, index) => [colour, to[index] ?? to[to.length - 1]!]))
}

export const looks: Readonly<Record<LookId, Look>> = {
  colour: { paper, colours: {}, hatchings: {}, leastOpacity: 0 },
  'black-white': {
    paper,
    colours: {
      ...paired(further, ['#000000', '#333333', '#000000', '#444444', '#000000', '#555555']),
      ...paired(bars, ['#000000']),
      // As dark as in colour, so that the text on each stays readable.
      ...paired(shadeFills, ['#f2f2f2', '#dadada', '#b8b8b8', '#676767', '#424242']),
      [changeFills[2]]: paper,
      [ink]: '#000000',
      [muted]: '#222222',
      [faint]: '#444444',
      [rule]: '#bbbbbb',
      [lacquer]: '#000000',
      [context]: '#777777',
      [target]: '#444444',
      [good]: '#000000',
      [bad]: '#000000',
    },
    // The newest quarter and the chosen area are solid; the older a quarter, the lighter its pattern.
    hatchings: Object.fromEntries([
      ...hatchings.flatMap((hatching, index) => [
        [bars[index], hatching],
        [mapFills[index], hatching],
      ]),
      ...changeHatchings,
    ]),
    leastOpacity: 0.62,
  },
  contrast: {
    paper,
    colours: {
      ...paired(further, ['#00318a', '#004d40', '#7a2e00', '#4b1a78', '#000000', '#003a5c']),
      ...paired(bars, ['#c4c4c4', '#b4b4b4', '#a4a4a4', '#929292', '#767676', '#00318a']),
      [ink]: '#000000',
      [muted]: '#000000',
      [faint]: '#222222',
      [rule]: '#8a8a8a',
      [lacquer]: '#9c0000',
      [context]: '#5a5a5a',
      [target]: '#000000',
      [good]: '#00402f',
      [bad]: '#7a0000',
    },
    hatchings: {},
    leastOpacity: 0.85,
  },
  dark: {
    paper: '#15171c',
    colours: {
      ...paired(further, ['#7fb8ff', '#5fd6c8', '#ffb36b', '#c9a6ff', '#d9d9de', '#8fd3ff']),
      ...paired(bars, ['#3f434c', '#4b4f59', '#5d626e', '#6c7280', '#858c9a', '#7fb8ff']),
      // Turned round with the texts on them, which are light where they were dark.
      ...paired(shadeFills, ['#222a33', '#2f4656', '#3f6a83', '#8ec1d8', '#d8edf6']),
      // The same names stand on them as in colour, and are light here.
      ...paired(mapFills, ['#202a34', '#293b4a', '#334e62', '#3e617a', '#4a738d']),
      ...paired(changeFills, ['#8a5528', '#5c3d22', '#2b2d33', '#2c4558', '#3e6a86']),
      [paper]: '#15171c',
      [ink]: '#f5f5f3',
      [muted]: '#c6c8cf',
      [faint]: '#9ea1aa',
      [rule]: '#3b3f49',
      [lacquer]: '#ff8a8f',
      [context]: '#7c808a',
      [target]: '#b9bcc6',
      [good]: '#6fdcb9',
      [bad]: '#ffab85',
    },
    hatchings: {},
    leastOpacity: 0.7,
  },
}

/** A drawing in a look: its colours become those of the look, those it does not know stay as they are. */
export function inLook(primitives: readonly Primitive[], look: Look): readonly Primitive[] {
  const opacityOf = (opacity: number | undefined): { opacity?: number } =>
    opacity === undefined ? {} : { opacity: Math.max(opacity, look.leastOpacity) }
  const colourOf = (colour: string): string => look.colours[colour] ?? colour
  return primitives.flatMap((primitive): readonly Primitive[] => {
    if (primitive.type === 'text') {
      const halo = primitive.hasHalo && look.paper !== paper ? { halo: look.paper } : {}
      return [{ ...primitive, fill: colourOf(primitive.fill), ...opacityOf(primitive.opacity), ...halo }]
    }
    const { d, fill, stroke } = primitive
    const hatching = fill === undefined ? undefined : look.hatchings[fill]
    const strokes = hatching && hatchPath(d, hatching)
    if (hatching && strokes !== undefined) {
      const line = { stroke: colourOf(ink), ...opacityOf(primitive.opacity) }
      // An edge besides, or a bar would have no end that can be read off the scale.
      return [
        { type: 'path', d, fill: look.paper, strokeWidth: 1, ...line },
        { type: 'path', d: strokes, strokeWidth: hatching.stroke, ...line },
      ]
    }
    return [
      {
        ...primitive,
        ...(fill === undefined ? {} : { fill: colourOf(fill) }),
        ...(stroke === undefined ? {} : { stroke: colourOf(stroke) }),
        ...opacityOf(primitive.opacity),
      },
    ]
  })
}
