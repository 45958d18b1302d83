import { createHash } from 'node:crypto'
import type { SvgContent } from './svg-content.ts'

type Item = SvgContent['items'][number]

/**
 * A picture as lines a person can compare. Texts stand under what they look like, each with its place; of paths that look
 * alike there is their number, the room they take and a short sum of their exact course. The sum at the top also knows the
 * order in which all is drawn.
 */
export function pictureText({ width, height, language, items }: SvgContent): string {
  const groups = [...stylesOf(items)].flatMap(([style, group]) =>
    style.startsWith('path')
      ? [`${style} × ${group.length} in ${boundsText(group)} ${sumOf(group)}`]
      : [
          style,
          ...group.map((item) => (item.kind === 'text' ? `  ${rounded(item.x)} ${rounded(item.y)} ${item.text}` : '')),
        ],
  )
  return [`${width} × ${height}, ${language}, ${sumOf(items)}`, ...groups].join('\n')
}

/** What a look changes of a picture: which colours its texts and paths have, and how many of each. */
export function lookText({ items }: SvgContent): string {
  const lines = new Map<string, Item[]>()
  for (const item of items) {
    const style = item.kind === 'text' ? `text ${item.fill}${opacityText(item.opacity)}` : `path ${item.style}`
    lines.set(style, [...(lines.get(style) ?? []), item])
  }
  return [...lines]
    .map(([style, group]) => `${style} × ${group.length}${group[0]?.kind === 'path' ? ` ${sumOf(group)}` : ''}`)
    .sort()
    .join('\n')
}

/** What looks alike, in the order in which each look is met first. */
function stylesOf(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const styles = new Map<string, Item[]>()
  for (const item of items) {
    const style = item.kind === 'path' ? `path ${item.style}` : textStyle(item)
    const group = styles.get(style)
    if (group) group.push(item)
    else styles.set(style, [item])
  }
  return styles
}

function textStyle({ size, weight, anchor, fill, opacity, hasHalo }: Extract<Item, { kind: 'text' }>): string {
  return `text ${rounded(size)}/${weight} ${anchor} ${fill}${opacityText(opacity)}${hasHalo ? ' halo' : ''}`
}

function opacityText(opacity: string | undefined): string {
  return opacity === undefined ? '' : ` opacity ${opacity}`
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** The room that the absolute points of paths take: left, top, right, bottom. */
function boundsText(group: readonly Item[]): string {
  const points = group.flatMap((item) =>
    item.kind === 'path'
      ? [...item.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)(?:H(-?[\d.]+)V(-?[\d.]+))?/g)].flatMap((match) => [
          { x: Number(match[1]), y: Number(match[2]) },
          ...(match[3] === undefined ? [] : [{ x: Number(match[3]), y: Number(match[4]) }]),
        ])
      : [],
  )
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(rounded).join(' ')
}

/** Six digits that differ as soon as anything is drawn elsewhere or otherwise. */
function sumOf(group: readonly Item[]): string {
  return `#${createHash('sha256').update(JSON.stringify(group)).digest('hex').slice(0, 6)}`
}
