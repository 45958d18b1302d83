import type { IndicatorId } from '../domain/indicator.ts'

/** The pages. Paths are Vietnamese without tones, because they are read aloud and typed over. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'progress'; readonly indicator: IndicatorId }
  | { readonly page: 'about' }

/** Patterns of the router. */
export const routePatterns = {
  overview: '/',
  progress: '/chi-so/:id',
  about: '/gioi-thieu',
} as const

/** The path of a page, below the base of the site. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case 'overview':
      return routePatterns.overview
    case 'progress':
      return `/chi-so/${encodeURIComponent(route.indicator)}`
    case 'about':
      return routePatterns.about
  }
}
