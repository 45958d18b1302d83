import { type LookId, lookIds } from '../../charts/picture/look.ts'
import type { Briefing, BriefingLayout } from '../../domain/briefing.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ControlBar } from '../../ui/ControlBar.tsx'
import type { BriefingSheet } from '../../briefing/contents/briefing-sheets.ts'
import styles from './Briefing.module.css'
import { useTexts } from '../../ui/texts-context.ts'

interface BriefingLayoutChoicesProps {
  readonly briefing: Briefing
  readonly sheets: readonly BriefingSheet[]
  readonly look: LookId
  readonly onLook: (look: LookId) => void
  readonly onChange: (briefing: Briefing) => void
}

const switches = ['hasTitlePage', 'hasSources', 'hasMissing'] as const

/** How the sheets are laid out, and which there are beside the charts. */
export function BriefingLayoutChoices({ briefing, sheets, look, onLook, onChange }: BriefingLayoutChoicesProps) {
  const words = briefingTexts[useTexts().language]
  const { exporting } = useTexts().messages
  const { layout } = briefing
  const isInVain = layout.figuresPerPage === 2 && !sheets.some(({ kind }) => kind === 'pair')
  const change = (patch: Partial<BriefingLayout>): void => onChange({ ...briefing, layout: { ...layout, ...patch } })
  return (
    <ControlBar label={words.layout}>
      <Choice
        label={words.ratioLabel}
        value={layout.ratio}
        options={[
          { value: '16:9', label: '16:9' },
          { value: '4:3', label: '4:3' },
        ]}
        onChoose={(ratio) => change({ ratio })}
      />
      <Choice
        label={words.figuresPerPageLabel}
        value={`${layout.figuresPerPage}`}
        options={[
          { value: '1', label: words.figuresPerPage[1] },
          { value: '2', label: words.figuresPerPage[2] },
        ]}
        onChoose={(count) => change({ figuresPerPage: count === '1' ? 1 : 2 })}
      />
      <output className={styles.aside}>{isInVain ? words.noPairs : ''}</output>
      {switches.map((each) => (
        <label key={each}>
          <input
            type="checkbox"
            checked={layout[each]}
            onChange={(event) => change({ [each]: event.target.checked })}
          />
          {words[each]}
        </label>
      ))}
      <label>
        <span>{words.lookLabel}</span>
        <select
          value={look}
          onChange={(event) => onLook(lookIds.find((each) => each === event.target.value) ?? 'colour')}
        >
          {lookIds.map((id) => (
            <option key={id} value={id}>
              {exporting.look[id]}
            </option>
          ))}
        </select>
      </label>
    </ControlBar>
  )
}
