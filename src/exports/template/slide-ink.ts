import { type ThemeColours, contrastOf, readableColour } from './theme-colours.ts'

/** By which names of a template's colours texts are written on its ground. */
export interface SlideInk {
  /** The name of the template's colour that takes the place of one of ours. */
  readonly places: Readonly<Record<string, string>>
  /** Six digits. */
  readonly ground: string
}

const least = { text: 4.5, mark: 3, rule: 1.2 } as const
/** A ground as light as this is paper: colours of data were chosen for it. */
const paper = 1.25

/** The names of colours that can be read on a ground; where that is a picture, on what the template calls paper. */
export function slideInk(colours: ThemeColours, ground: string | undefined): SlideInk {
  const on = ground ?? colours.get('bg1') ?? 'FFFFFF'
  const contrast = (name: string): number => {
    const colour = colours.get(name)
    return colour === undefined ? 1 : contrastOf(colour, on)
  }
  const text = contrast('tx1') >= least.text || contrast('tx1') >= contrast('bg1') ? 'tx1' : 'bg1'
  const tx2 = contrast('tx2') >= least.text ? 'tx2' : text
  return {
    ground: on,
    places: {
      tx1: text,
      bg1: text === 'tx1' ? 'bg1' : 'tx1',
      tx2,
      bg2: contrast('bg2') >= least.rule ? 'bg2' : tx2,
      accent1: contrast('accent1') >= least.mark ? 'accent1' : text,
    },
  }
}

/** A part with those names, and with the colours of its data as far from the ground as they have to be. */
export function inkedPart(text: string, { places, ground }: SlideInk): string {
  const named = text.replaceAll(/<a:schemeClr val="(\w+)"/g, (whole, name: string) => {
    const place = places[name]
    return place === undefined ? whole : `<a:schemeClr val="${place}"`
  })
  if (contrastOf(ground, 'FFFFFF') < paper) return named
  return named.replaceAll(
    /<a:srgbClr val="([\dA-Fa-f]{6})"/g,
    (_, colour: string) => `<a:srgbClr val="${readableColour(colour, ground, least.text)}"`,
  )
}
