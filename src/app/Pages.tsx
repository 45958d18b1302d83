import { useEffect, useRef } from 'react'
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter'
import { OverviewScreen } from '../features/overview/OverviewScreen.tsx'
import type { PageProps } from '../features/page-props.ts'
import { useIsEmbedded } from '../navigation/embedded.ts'
import { formerAreaAddress, mapAddress } from '../navigation/led-on-address.ts'
import { decodedText, routePatterns } from '../navigation/route.ts'
import { LoadingView } from '../ui/LoadingView.tsx'
import { ProgramPart } from '../ui/ProgramPart.tsx'
import { NotFound } from './NotFound.tsx'
import { pageParts } from './page-parts.ts'
import { Welcome } from './Welcome.tsx'
import { usePrefetch } from '../ui/use-prefetch.ts'

/** The page of the present address. */
export function Pages(page: PageProps) {
  const [path] = useLocation()
  const search = useSearch()
  const isEmbedded = useIsEmbedded()
  const before = useRef(path)
  usePrefetch(pageParts.progress)
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
        {isEmbedded ? null : <Welcome guide={page.navigation.hrefOf({ page: 'guide' })} />}
        <OverviewScreen {...page} />
      </Route>
      <Route path={routePatterns.progress}>
        {({ id }) => (
          <ProgramPart load={pageParts.progress} whileLoading={<LoadingView />}>
            {({ ProgressScreen }) => <ProgressScreen {...page} indicatorId={decodedText(id)} />}
          </ProgramPart>
        )}
      </Route>
      <Route path={routePatterns.formerArea}>
        {({ area }) => <Redirect to={formerAreaAddress(decodedText(area), search)} replace />}
      </Route>
      <Route path={routePatterns.compare}>
        <ProgramPart load={pageParts.compare} whileLoading={<LoadingView />}>
          {({ CompareScreen }) => <CompareScreen {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.map}>
        <Redirect to={mapAddress(search)} replace />
      </Route>
      <Route path={routePatterns.profile}>
        <ProgramPart load={pageParts.profile} whileLoading={<LoadingView />}>
          {({ ProfileScreen }) => <ProfileScreen {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.bridge}>
        <ProgramPart load={pageParts.bridge} whileLoading={<LoadingView />}>
          {({ BridgeScreen }) => <BridgeScreen {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.table}>
        <ProgramPart load={pageParts.table} whileLoading={<LoadingView />}>
          {({ TableScreen }) => <TableScreen {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.reports}>
        <ProgramPart load={pageParts.reports} whileLoading={<LoadingView />}>
          {({ ReportsScreen }) => <ReportsScreen {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.briefing}>
        <ProgramPart load={pageParts.briefing} whileLoading={<LoadingView />}>
          {({ BriefingScreen }) => <BriefingScreen {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.checking}>
        <ProgramPart load={pageParts.checking} whileLoading={<LoadingView />}>
          {({ CheckingScreen }) => <CheckingScreen {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.entry}>
        <ProgramPart load={pageParts.entry} whileLoading={<LoadingView />}>
          {({ EntryScreen }) => <EntryScreen {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.publishing}>
        <ProgramPart load={pageParts.publishing} whileLoading={<LoadingView />}>
          {({ PublishingScreen }) => <PublishingScreen {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.typing}>
        <ProgramPart load={pageParts.typing} whileLoading={<LoadingView />}>
          {({ TypingScreen }) => <TypingScreen {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.about}>
        <ProgramPart load={pageParts.about} whileLoading={<LoadingView />}>
          {({ AboutScreen }) => <AboutScreen {...page} />}
        </ProgramPart>
      </Route>
      <Route path={routePatterns.guide}>
        <ProgramPart load={pageParts.guide} whileLoading={<LoadingView />}>
          {({ GuideScreen }) => <GuideScreen {...page} />}
        </ProgramPart>
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
