import { type ReactNode, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { type ProfilePage, profilePage } from '../../answers/profile-page.ts'
import { exportedProfile } from '../../briefing/chart/exported-profile.ts'
import { DrawnChart } from '../../charts/screen/DrawnChart.tsx'
import type { ProfileSpec } from '../../charts/profile/profile-spec.ts'
import { profileSentences } from '../../charts/profile/profile-sentences.ts'
import type { LoadedFigures } from '../../data/use-figures.ts'
import { isAreaIn } from '../../domain/is-area-in.ts'
import type { PeersKind } from '../../domain/peers-choice.ts'
import { areaText } from '../../i18n/area-text.ts'
import { groupText, peersTexts } from '../../i18n/peers-texts.ts'
import { profileTexts } from '../../i18n/profile-texts.ts'
import { type CompareAddress, freshCompareAddress } from '../../navigation/compare-address.ts'
import type { Texts } from '../../i18n/texts.ts'
import { writeChartAddress } from '../../navigation/chart-address.ts'
import { hrefWith } from '../../navigation/href-with.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { readPeersAddress, writePeersAddress } from '../../navigation/peers-address.ts'
import { writeCompareAddress } from '../../navigation/write-compare-address.ts'
import { searchText } from '../../navigation/write-page-address.ts'
import { ControlBar } from '../../ui/ControlBar.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import { ExportButton } from '../ExportButton.tsx'
import { AnswerSentences } from '../AnswerSentences.tsx'
import { FiguresFrame } from '../FiguresFrame.tsx'
import { PageFrame } from '../PageFrame.tsx'
import { PeersChoices } from '../PeersChoices.tsx'
import { hasAreaAttributes } from '../../contract/catalogue-file.ts'
import { familyIds } from '../family-ids.ts'
import type { PageProps } from '../page-props.ts'
import { siteAddress } from '../site-address.ts'
import section from '../ChartSection.module.css'
import styles from './Profile.module.css'
import { ProfileTable } from './ProfileTable.tsx'

/** Hồ sơ so sánh: all indicators of one area in one quarter among its peers. */
export function ProfileScreen(page: PageProps) {
  const { index, navigation } = page
  const [area] = navigation.address.areas
  const asked = useMemo(
    () => [
      {
        families: familyIds(index),
        areas: [area],
        ...(hasAreaAttributes(index.catalogue) ? { areaChanges: true as const } : {}),
      },
    ],
    [index, area],
  )
  return (
    <FiguresFrame page={page} asked={asked}>
      {(figures) => <Profile {...page} figures={figures} />}
    </FiguresFrame>
  )
}

function Profile({ figures, ...page }: PageProps & { readonly figures: LoadedFigures }) {
  const {
    index: { history },
    navigation,
  } = page
  const texts = useTexts()
  const words = profileTexts[texts.language]
  const search = useSearch()
  const [path, navigate] = useLocation()
  const { address } = navigation
  const { dataset, problems } = figures
  const { peers: kind } = useMemo(() => readPeersAddress(new URLSearchParams(search)), [search])
  const profile = useMemo(() => profilePage(dataset, address, kind), [dataset, address, kind])
  const { spec, area } = profile
  const [first, ...others] = spec && profile.hasValues ? profileSentences(texts, spec).sentences : []
  const choose = (chosen: PeersKind): void =>
    navigate(`${path}${searchText(writePeersAddress(chosen, new URLSearchParams(search)))}`)
  const compared = (own: Partial<CompareAddress>): string =>
    hrefWith(navigation.hrefOf({ page: 'compare' }), (before) =>
      writeCompareAddress({ ...freshCompareAddress, peers: profile.peers.chosen.kind, ...own }, before),
    )
  // A row speaks of the median: so does the comparison it leads to.
  const hrefOf = (row: number): string =>
    compared({ indicator: profile.lines[row]!.indicator.id, base: { kind: 'group-median' } })
  return (
    <PageFrame
      page={page}
      problems={problems}
      title={words.title(area ? areaText(texts, area) : '')}
      sampleCount={profile.sampleCount}
      answer={
        <>
          <AnswerSentences first={first} others={others} />
          {address.areas.length > 1 ? <p className={styles.note}>{words.severalAreas}</p> : null}
        </>
      }
    >
      <section aria-labelledby="chart-title" className={`${section.chart} ${section.onOneSheet}`}>
        <h2 id="chart-title" className="visually-hidden">
          {peersTexts[texts.language].profile}
        </h2>
        {spec && profile.hasValues ? (
          <ProfileChart
            spec={spec}
            isWhole={problems.length === 0}
            onOpen={(row) => navigate(hrefOf(row))}
            path={writeChartAddress({ kind: 'profile', page: address, peers: kind }, history)}
          >
            <PageLink href={compared({})}>{words.oneIndicator}</PageLink>
          </ProfileChart>
        ) : isAreaIn(history, address.areas[0], address.quarter) ? (
          <p className={section.empty}>
            <strong>{whyEmpty(texts, profile)}</strong>{' '}
            {profile.peers.chosen.areas.length > 0 && !spec ? words.noPeersHelp : texts.messages.progress.noDataHelp}{' '}
            <PageLink href={compared({})}>{words.oneIndicator}</PageLink>
          </p>
        ) : null}
      </section>
      {profile.peers.choices.length > 1 ? (
        <ControlBar label={peersTexts[texts.language].label}>
          <PeersChoices peers={profile.peers} onChoose={choose} />
        </ControlBar>
      ) : null}
      {spec && profile.hasValues ? <ProfileTable spec={spec} profile={profile} hrefOf={hrefOf} /> : null}
      <SourceList title={texts.messages.overview.sources} sources={profile.sources} />
    </PageFrame>
  )
}

/** No figure, or nobody beside it. */
function whyEmpty(texts: Texts, { spec }: ProfilePage): string {
  const words = profileTexts[texts.language]
  return spec ? words.nothing(groupText(texts, { ...spec, areas: spec.peers })) : words.noPeers
}

interface ProfileChartProps {
  readonly spec: ProfileSpec
  readonly isWhole: boolean
  /** Opens the comparison of the indicator in a row. */
  readonly onOpen: (row: number) => void
  /** The address of the view, below the base of the site. */
  readonly path: string
  /** What stands beside the ways to take the chart away. */
  readonly children: ReactNode
}

function ProfileChart({ spec, isWhole, onOpen, path, children }: ProfileChartProps) {
  const texts = useTexts()
  const { chart, layout, exported } = useMemo(
    () => exportedProfile(texts, spec, { today: today(), path, address: siteAddress(path, texts.language) }),
    [texts, spec, path],
  )
  return (
    <>
      <div className={section.header}>
        {children}
        <ExportButton chart={exported} isWhole={isWhole} />
      </div>
      <DrawnChart chart={chart} layout={layout} texts={texts} words={profileTexts[texts.language]} onOpen={onOpen} />
    </>
  )
}
