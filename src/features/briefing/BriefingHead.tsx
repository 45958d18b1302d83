import { type Briefing, maximumLengths } from '../../domain/briefing.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import { EditableText } from '../../ui/EditableText.tsx'
import { UnfitText } from '../../ui/UnfitText.tsx'
import type { BriefingView } from './view-briefing.ts'

interface BriefingHeadProps {
  readonly briefing: Briefing
  readonly view: BriefingView
  readonly onChange: (briefing: Briefing) => void
}

/** Title and lines of the title page. */
export function BriefingHead({ briefing, view, onChange }: BriefingHeadProps) {
  const { briefing: words } = useTexts().messages
  const { title: _title, subtitle: _subtitle, unfit, ...rest } = briefing
  const head = {
    ...(briefing.title ? { title: briefing.title } : {}),
    ...(briefing.subtitle === undefined ? {} : { subtitle: briefing.subtitle }),
  }
  const { automatic } = view.title
  const retitled = (text: string): Briefing => {
    const { title: _before, ...others } = briefing
    return text.trim() === '' || text === automatic ? others : { ...others, title: { text, from: automatic } }
  }
  const resubtitled = (text: string): Briefing => {
    const { subtitle: _before, ...others } = briefing
    return text.trim() === '' ? others : { ...others, subtitle: text }
  }
  const without = (which: 'title' | 'subtitle'): Briefing['unfit'] => {
    const { [which]: _dropped, ...kept } = unfit ?? {}
    return Object.keys(kept).length === 0 ? undefined : kept
  }
  const settled = (which: 'title' | 'subtitle', base: Briefing): Briefing => {
    const { unfit: _unfit, ...others } = base
    const kept = without(which)
    return kept ? { ...others, unfit: kept } : others
  }
  return (
    <section className={styles.head} aria-label={words.titleLabel}>
      <EditableText
        label={words.titleLabel}
        text={view.title.text}
        mark={view.title.mark}
        automatic={automatic}
        edited={briefing.title?.text}
        most={maximumLengths.title}
        onChange={(text) => onChange(retitled(text))}
      />
      {unfit?.title === undefined ? null : (
        <UnfitText
          message={words.unfit({ field: words.titleLabel, text: unfit.title })}
          onUse={() => onChange(settled('title', retitled(unfit.title ?? '')))}
          onDrop={() => onChange(settled('title', { ...rest, ...head }))}
        />
      )}
      <EditableText
        label={words.subtitleLabel}
        text={briefing.subtitle ?? ''}
        most={maximumLengths.subtitle}
        onChange={(text) => onChange(resubtitled(text))}
      />
      {unfit?.subtitle === undefined ? null : (
        <UnfitText
          message={words.unfit({ field: words.subtitleLabel, text: unfit.subtitle })}
          onUse={() => onChange(settled('subtitle', resubtitled(unfit.subtitle ?? '')))}
          onDrop={() => onChange(settled('subtitle', { ...rest, ...head }))}
        />
      )}
    </section>
  )
}
