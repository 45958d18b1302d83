/** A text of an SVG as a reader finds it. */
export interface SvgLine {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: 400 | 600 | 700
  readonly anchor: 'start' | 'middle' | 'end'
  readonly fill: string
  readonly opacity?: string
  readonly hasHalo: boolean
}

/** A path of an SVG: what it looks like in one word, and where it goes. */
interface SvgPath {
  readonly kind: 'path'
  readonly style: string
  readonly d: string
}

/** What a picture shows, without the font it carries. */
export interface SvgContent {
  readonly width: number
  readonly height: number
  readonly language: string
  readonly title: string
  readonly description: string
  readonly items: readonly (SvgLine | SvgPath)[]
}

/** Reads a picture back from its file. Throws on what no picture of ours has. */
export function svgContent(svg: string): SvgContent {
  const root = attributesOf(/^<svg ([^>]*)>/.exec(svg)?.[1] ?? '')
  const elements = [...svg.matchAll(/^<(text|path) ([^>]*?)(?:\/>|>([^<]*)<\/text>)$/gm)]
  const known = svg.split('\n').filter((line) => /^<(?:text|path) /.test(line)).length
  if (elements.length !== known) throw new Error('The picture has an element that cannot be read')
  return {
    width: Number(root['width']),
    height: Number(root['height']),
    language: root['xml:lang'] ?? '',
    title: unescaped(/<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? ''),
    description: unescaped(/<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? ''),
    items: elements.flatMap(([, name, attributes = '', text = '']) => {
      const found = attributesOf(attributes)
      // The first use of each font is no text of the picture.
      if (found['visibility'] === 'hidden') return []
      return name === 'text' ? lineOf(found, unescaped(text)) : pathOf(found)
    }),
  }
}

/** The texts of a picture in the order they are drawn. */
export function linesOf({ items }: SvgContent): readonly SvgLine[] {
  return items.flatMap((item) => (item.kind === 'text' ? item : []))
}

type Attributes = Readonly<Record<string, string>>

function attributesOf(text: string): Attributes {
  return Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map((match) => [match[1]!, match[2]!]))
}

function lineOf(found: Attributes, text: string): SvgLine {
  return {
    kind: 'text',
    x: Number(found['x']),
    y: Number(found['y']),
    text,
    size: Number(found['font-size']),
    weight: Number(found['font-weight']) as SvgLine['weight'],
    anchor: found['text-anchor'] as SvgLine['anchor'],
    fill: found['fill'] ?? '',
    ...(found['opacity'] === undefined ? {} : { opacity: found['opacity'] }),
    hasHalo: found['paint-order'] === 'stroke',
  }
}

function pathOf({ d = '', fill = '', ...found }: Attributes): SvgPath {
  const stroke = found['stroke'] === undefined ? '' : ` line ${found['stroke']} ${found['stroke-width']}`
  const dash =
    found['stroke-dasharray'] === undefined ? '' : ` dashed ${found['stroke-dasharray'].replaceAll(' ', '-')}`
  const opacity = found['opacity'] === undefined ? '' : ` opacity ${found['opacity']}`
  return { kind: 'path', style: `${fill === 'none' ? '' : `fill ${fill}`}${stroke}${dash}${opacity}`.trim(), d }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
