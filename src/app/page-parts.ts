import { routePatterns } from '../navigation/route.ts'
import { loadPart } from '../ui/loaded-parts.ts'

/** The programs of the pages; that of the overview comes with the first page. */
export const pageParts = {
  progress: () => import('../features/progress/ProgressScreen.tsx'),
  compare: () => import('../features/compare/CompareScreen.tsx'),
  profile: () => import('../features/profile/ProfileScreen.tsx'),
  bridge: () => import('../features/bridge/BridgeScreen.tsx'),
  table: () => import('../features/table/TableScreen.tsx'),
  reports: () => import('../features/reports/ReportsScreen.tsx'),
  briefing: () => import('../features/briefing/BriefingScreen.tsx'),
  checking: () => import('../features/checking/CheckingScreen.tsx'),
  entry: () => import('../features/entry/EntryScreen.tsx'),
  publishing: () => import('../features/publishing/PublishingScreen.tsx'),
  typing: () => import('../features/typing/TypingScreen.tsx'),
  guide: () => import('../features/guide/GuideScreen.tsx'),
  about: () => import('../features/about/AboutScreen.tsx'),
} as const

const isPart = (page: string): page is keyof typeof pageParts => Object.hasOwn(pageParts, page)

/** Fetches the program of the page at a path below the base of the site, so that it is there when the page is rendered. */
export async function loadPage(path: string): Promise<void> {
  const page = Object.entries(routePatterns).find(([, pattern]) => isOfPattern(path, pattern))?.[0]
  if (page === undefined || !isPart(page)) return
  const load: () => Promise<unknown> = pageParts[page]
  await loadPart(load)
}

/** Patterns have no more than one part of the path open, the last. */
function isOfPattern(path: string, pattern: string): boolean {
  const open = pattern.indexOf(':')
  return open < 0 ? path === pattern : path.startsWith(pattern.slice(0, open)) && path.length > open
}
