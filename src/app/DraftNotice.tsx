import { useLocation } from 'wouter'
import type { PublishedIndex } from '../contract/catalogue-file.ts'
import { useWorkspace } from '../data/use-workspace.ts'
import { readWorkspace } from '../data/workspace.ts'
import { workspaceFlag } from '../data/workspace-flag.ts'
import { standingDrafts } from '../domain/with-drafts.ts'
import { draftTexts } from '../i18n/draft-texts.ts'
import { numberText } from '../i18n/number-text.ts'
import { PageLink } from '../navigation/PageLink.tsx'
import { routePatterns } from '../navigation/route.ts'
import { Notice } from '../ui/Notice.tsx'
import { useTexts } from '../ui/texts-context.ts'

interface DraftNoticeProps {
  readonly index: PublishedIndex
  readonly isShown: boolean
  /** The address of the page that publishes them. */
  readonly publishing: string
}

/** Says above a page that it shows figures nobody else sees, and hides or shows them. */
export function DraftNotice({ index, isShown, publishing }: DraftNoticeProps) {
  const texts = useTexts()
  const words = draftTexts[texts.language]
  const workspace = useWorkspace()
  const [path] = useLocation()
  if (isShown && workspace.status === 'refused') {
    return (
      <Notice
        urgency="alert"
        title={texts.messages.page.draftsFailedTitle}
        action={{ label: texts.messages.page.retry, onAct: () => void readWorkspace() }}
      >
        <p>{words.refused}</p>
      </Notice>
    )
  }
  const count = standingDrafts(workspace, index).byKey.size
  // The pages on which they come in say themselves which they are, and hold them against what is published.
  const isAboutThem = path === routePatterns.entry || path.startsWith(`${routePatterns.entry}/`)
  // While what shows them is on its way they are neither.
  if (count === 0 || (isShown && (isAboutThem || !index.drafts))) return null
  const said = numberText(texts.language, count)
  return (
    <Notice
      urgency="status"
      title={isShown ? words.shown(said) : words.hidden(said)}
      action={{
        label: isShown ? words.hide : words.show,
        onAct: () => workspaceFlag.write(isShown ? 'hidden' : 'shown'),
      }}
    >
      {' '}
      <PageLink href={publishing}>{words.publish}</PageLink>
    </Notice>
  )
}
