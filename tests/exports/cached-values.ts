import { attributes, elements } from './read-package.ts'

/** The cached values of each series, by the number of their category; nothing where there is none. */
export const cachedValues = (tree: Document): (string | undefined)[][] =>
  elements(tree, 'c:ser').map((series) => {
    const cache = elements(series, 'c:numCache')[0]!
    const count = Number(attributes(cache, 'c:ptCount', 'val')[0])
    const points = new Map(
      elements(cache, 'c:pt').map((point) => [Number(point.getAttribute('idx')), point.textContent]),
    )
    return Array.from({ length: count }, (_, index) => points.get(index) ?? undefined)
  })
