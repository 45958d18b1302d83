import { useEffect, useRef } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { OverviewPage } from '../features/overview/OverviewPage.tsx'
import type { PageProps } from '../features/page-props.ts'
import { decodedText, routePatterns } from '../navigation/route.ts'
import { LoadingView } from '../ui/LoadingView.tsx'
import { ProgramPart } from '../ui/ProgramPart.tsx'
import { NotFound } from './NotFound.tsx'
import { usePrefetch } from '../ui/use-prefetch.ts'

const loadProgress = () => import('../features/progress/ProgressPage.tsx')
const loadArea = () => import('../features/area/AreaPage.tsx')
const loadCompare = () => import('../features/compare/ComparePage.tsx')
const loadTable = () => import('../features/table/TablePage.tsx')
const loadReports = () => import('../features/reports/ReportsPage.tsx')
const loadBriefing = () => import('../features/briefing/BriefingPage.tsx')
const loadAbout = () => import('../features/about/AboutPage.tsx')

/** The page of the present address. */
export function Pages(page: PageProps) {
  const [path] = useLocation()
  const before = useRef(path)
  usePrefetch(loadProgress)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    // A reader with a keyboard or a screen reader starts at the new page, not at the link that led to it.
    document.getElementById('content')?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [path])
  return (
    <Switch>
      <Route path={routePatterns.overview}>
        <OverviewPage {...page} />
      </Route>
      <Route path={routePatterns.progress}>
        {({ id }) => (
          <ProgramPart load={loadProgress} whileLoading={<LoadingView />}>
            {({ ProgressPage }) => <ProgressPage {...page} indicatorId={decodedText(id)} />}
          </ProgramPart>
        )}
      </Route>
      <Route path={routePatterns.area}>
        <ProgramPart load={loadArea} whileLoading={<LoadingView />}>
          {({ AreaPage }) => <AreaPage {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.compare}>
        <ProgramPart load={loadCompare} whileLoading={<LoadingView />}>
          {({ ComparePage }) => <ComparePage {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.table}>
        <ProgramPart load={loadTable} whileLoading={<LoadingView />}>
          {({ TablePage }) => <TablePage {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.reports}>
        <ProgramPart load={loadReports} whileLoading={<LoadingView />}>
          {({ ReportsPage }) => <ReportsPage {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.briefing}>
        <ProgramPart load={loadBriefing} whileLoading={<LoadingView />}>
          {({ BriefingPage }) => <BriefingPage {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.about}>
        <ProgramPart load={loadAbout} whileLoading={<LoadingView />}>
          {({ AboutPage }) => <AboutPage {...page} />}
        </ProgramPart>
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
