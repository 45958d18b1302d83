import type { IndicatorId } from '../domain/indicator.ts'

/** The pages. Paths are Vietnamese without tones, because they are read aloud and typed over. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'progress'; readonly indicator: IndicatorId }
  | { readonly page: 'compare' }
  | { readonly page: 'profile' }
  | { readonly page: 'bridge' }
  | { readonly page: 'table' }
  | { readonly page: 'reports' }
  | { readonly page: 'briefing' }
  | { readonly page: 'entry' }
  | { readonly page: 'publishing' }
  | { readonly page: 'typing' }
  | { readonly page: 'checking' }
  | { readonly page: 'about' }
  | { readonly page: 'guide' }

/**
 * Patterns of the router. `formerArea` was the profile of an area, which the overview is now; `map` leads to the comparison in
 * that form.
 */
export const routePatterns = {
  overview: '/',
  progress: '/chi-so/:id',
  formerArea: '/dia-ban/:area',
  compare: '/so-sanh',
  map: '/ban-do',
  profile: '/so-sanh/ho-so',
  bridge: '/cau-bien-dong',
  table: '/so-lieu',
  reports: '/nop-bao-cao',
  briefing: '/bao-cao',
  entry: '/nhap',
  publishing: '/nhap/cong-bo',
  typing: '/nhap/nhap-so',
  checking: '/nhap/soat-so-lieu',
  about: '/gioi-thieu',
  guide: '/huong-dan',
} as const

/** The path of a page, below the base of the site. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case 'overview':
      return routePatterns.overview
    case 'progress':
      return `/chi-so/${encodeURIComponent(route.indicator)}`
    case 'compare':
      return routePatterns.compare
    case 'profile':
      return routePatterns.profile
    case 'bridge':
      return routePatterns.bridge
    case 'table':
      return routePatterns.table
    case 'reports':
      return routePatterns.reports
    case 'briefing':
      return routePatterns.briefing
    case 'entry':
      return routePatterns.entry
    case 'publishing':
      return routePatterns.publishing
    case 'typing':
      return routePatterns.typing
    case 'checking':
      return routePatterns.checking
    case 'about':
      return routePatterns.about
    case 'guide':
      return routePatterns.guide
  }
}

/** The path of a page whose address names the file that a server has it in: `/so-lieu/index.html`. */
export function pathWithoutFile(path: string): string {
  const page = path.replace(/\/index\.html$/, '')
  return page === '' ? routePatterns.overview : page
}

/** A part of a path as text; as it stands when its percent signs mean nothing. */
export function decodedText(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
