import { type Briefing, maximumLengths, withSubtitle, withTitle, withoutUnfitHead } from '../../domain/briefing.ts'
import type { Office } from '../../domain/office.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { UnfitText } from '../../ui/UnfitText.tsx'
import styles from './Briefing.module.css'
import { OfficeButton } from './OfficeButton.tsx'
import { TemplateButton } from './TemplateButton.tsx'
import { lackingRemark } from '../lacking-remark.ts'
import type { BriefingPage } from '../../briefing/contents/briefing-page.ts'

interface BriefingHeadProps {
  readonly briefing: Briefing
  readonly contents: BriefingPage
  /** That of this browser. */
  readonly office: Office
  /** Whether its sentences were written over in the other language. */
  readonly isReadOnly: boolean
  readonly onChange: (briefing: Briefing, message?: string) => void
}

/** Title and lines of the title page. */
export function BriefingHead({ briefing, contents, office, isReadOnly, onChange }: BriefingHeadProps) {
  const texts = useTexts()
  const words = briefingTexts[texts.language]
  const remark = (text: string): string => lackingRemark(texts, text)
  const { automatic } = contents.title
  const { title: oldTitle, subtitle: oldSubtitle } = briefing.unfit ?? {}
  return (
    <section className={styles.head} aria-label={words.titleLabel}>
      <EditableText
        label={words.titleLabel}
        text={contents.title.text}
        mark={contents.title.mark}
        automatic={automatic}
        edited={briefing.title?.text}
        most={maximumLengths.title}
        remark={remark}
        isReadOnly={isReadOnly}
        onChange={(text) => onChange(withTitle(briefing, text, automatic))}
      />
      {oldTitle === undefined ? null : (
        <UnfitText
          message={words.unfit({ field: words.titleLabel, text: oldTitle })}
          onUse={() => onChange(withTitle(withoutUnfitHead(briefing, 'title'), oldTitle, automatic))}
          onDrop={() => onChange(withoutUnfitHead(briefing, 'title'))}
        />
      )}
      <EditableText
        label={words.subtitleLabel}
        text={briefing.subtitle ?? ''}
        most={maximumLengths.subtitle}
        remark={remark}
        onChange={(text) => onChange(withSubtitle(briefing, text))}
      />
      {oldSubtitle === undefined ? null : (
        <UnfitText
          message={words.unfit({ field: words.subtitleLabel, text: oldSubtitle })}
          onUse={() => onChange(withSubtitle(withoutUnfitHead(briefing, 'subtitle'), oldSubtitle))}
          onDrop={() => onChange(withoutUnfitHead(briefing, 'subtitle'))}
        />
      )}
      {briefing.layout.hasTitlePage ? <OfficeButton briefing={briefing} own={office} onChange={onChange} /> : null}
      <TemplateButton />
    </section>
  )
}
