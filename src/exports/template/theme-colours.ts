import { type XmlElement, elementAt, elementsIn, wholeNumber } from '../../domain/xml-tree.ts'

/** The colours of a theme by the names that slides call them, through the map of their master: `tx1`, `bg1`, `accent1`. */
export type ThemeColours = ReadonlyMap<string, string>

/** The colours of a theme as six digits, under their own names and under those of the master's map. */
export function themeColours(theme: XmlElement | undefined, master: XmlElement | undefined): ThemeColours {
  const scheme = elementAt(theme, 'a:themeElements', 'a:clrScheme')
  const own = new Map<string, string>()
  for (const place of scheme ? elementsIn(scheme) : []) {
    const colour = plainColour(elementsIn(place)[0], new Map())
    if (colour !== undefined) own.set(place.name.slice(2), colour)
  }
  const map = elementAt(master, 'p:clrMap')?.attributes ?? new Map<string, string>()
  const mapped = [...map].flatMap(([name, place]) => {
    const colour = own.get(place)
    return colour === undefined ? [] : [[name, colour] as const]
  })
  return new Map([...own, ...mapped])
}

/** The colour of a filling; of a gradient the mean of its stops; undefined where it is a picture, or none. */
export function fillColour(fill: XmlElement | undefined, colours: ThemeColours): string | undefined {
  if (fill?.name === 'a:solidFill') return plainColour(elementsIn(fill)[0], colours)
  if (fill?.name !== 'a:gradFill') return undefined
  const list = elementAt(fill, 'a:gsLst')
  const stops = (list ? elementsIn(list) : []).flatMap((stop) => plainColour(elementsIn(stop)[0], colours) ?? [])
  if (stops.length === 0) return undefined
  return hexOf([0, 1, 2].map((at) => stops.reduce((sum, stop) => sum + channels(stop)[at]!, 0) / stops.length))
}

/** A colour as six digits, with what makes it lighter or darker; undefined for one that nobody says. */
export function plainColour(element: XmlElement | undefined, colours: ThemeColours): string | undefined {
  if (!element) return undefined
  const { name, attributes } = element
  const val = attributes.get('val') ?? ''
  const base =
    name === 'a:srgbClr'
      ? val
      : name === 'a:sysClr'
        ? (attributes.get('lastClr') ?? (val === 'window' ? 'FFFFFF' : '000000'))
        : name === 'a:schemeClr'
          ? colours.get(val)
          : name === 'a:prstClr'
            ? { white: 'FFFFFF', black: '000000' }[val]
            : undefined
  if (base === undefined || !/^[\da-fA-F]{6}$/.test(base)) return undefined
  const changed = elementsIn(element).reduce((values, change) => {
    const part = (wholeNumber(change, 'val') ?? 100_000) / 100_000
    if (change.name === 'a:lumMod' || change.name === 'a:shade') return values.map((value) => value * part)
    if (change.name === 'a:lumOff') return values.map((value) => value + 255 * part)
    if (change.name === 'a:tint') return values.map((value) => value + (255 - value) * (1 - part))
    return values
  }, channels(base))
  return hexOf(changed)
}

/** How far two colours differ in brightness, from 1 to 21, as WCAG 2 counts it. */
export function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [brightness(one), brightness(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** A colour moved towards another as far as it takes to differ from its ground. */
export function readableColour(colour: string, on: string, least: number): string {
  const towards = contrastOf('FFFFFF', on) > contrastOf('000000', on) ? 255 : 0
  for (let step = 0; step <= 20; step += 1) {
    const tried = hexOf(channels(colour).map((value) => value + (towards - value) * (step / 20)))
    if (contrastOf(tried, on) >= least) return tried
  }
  return towards === 255 ? 'FFFFFF' : '000000'
}

function channels(colour: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function hexOf(values: readonly number[]): string {
  return values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
