import type { IndicatorId } from '../domain/indicator.ts'

/** The pages. Paths are Vietnamese without tones, because they are read aloud and typed over. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'progress'; readonly indicator: IndicatorId }
  | { readonly page: 'area' }
  | { readonly page: 'compare' }
  | { readonly page: 'table' }
  | { readonly page: 'reports' }
  | { readonly page: 'briefing' }
  | { readonly page: 'about' }

/** Patterns of the router. */
export const routePatterns = {
  overview: '/',
  progress: '/chi-so/:id',
  area: '/dia-ban/:area',
  compare: '/so-sanh',
  table: '/so-lieu',
  reports: '/nop-bao-cao',
  briefing: '/bao-cao',
  about: '/gioi-thieu',
} as const

/** The path of a page, below the base of the site. `area` is how the chosen area stands in an address. */
export function pathOf(route: Route, area = ''): string {
  switch (route.page) {
    case 'overview':
      return routePatterns.overview
    case 'progress':
      return `/chi-so/${encodeURIComponent(route.indicator)}`
    case 'area':
      return `/dia-ban/${encodeURIComponent(area)}`
    case 'compare':
      return routePatterns.compare
    case 'table':
      return routePatterns.table
    case 'reports':
      return routePatterns.reports
    case 'briefing':
      return routePatterns.briefing
    case 'about':
      return routePatterns.about
  }
}

/** The path of a page whose address names the file that a server has it in: `/so-lieu/index.html`. */
export function pathWithoutFile(path: string): string {
  const page = path.replace(/\/index\.html$/, '')
  return page === '' ? routePatterns.overview : page
}

/** The area a path names, as text, or undefined for a page whose path names none. */
export function areaOfPath(path: string): string | undefined {
  const match = /^\/dia-ban\/([^/]+)\/?$/.exec(path)
  return match?.[1] === undefined ? undefined : decodedText(match[1])
}

/** A part of a path as text; as it stands when its percent signs mean nothing. */
export function decodedText(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
