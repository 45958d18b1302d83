import {
  type Briefing,
  type BriefingItem,
  type ItemContent,
  type ItemText,
  chartContents,
  isAreaContent,
  itemTexts,
  maximumLengths,
  withItem,
  withText,
  withoutUnfit,
} from '../../domain/briefing.ts'
import { settledText } from '../../domain/settled-text.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { deckTexts } from '../../i18n/deck-texts.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import { EditableText } from '../../ui/EditableText.tsx'
import { UnfitText } from '../../ui/UnfitText.tsx'
import { lackingRemark } from '../lacking-remark.ts'
import type { ShownItem } from '../../briefing/contents/shown-item.ts'

interface ItemEditorProps {
  readonly briefing: Briefing
  readonly shown: ShownItem
  /** Whether its sentences were written over in the other language. */
  readonly isReadOnly: boolean
  readonly onChange: (briefing: Briefing) => void
}

const rows: Readonly<Record<ItemText, number>> = { headline: 2, paragraph: 4, note: 2 }

/** The texts of one chart, and what of it stands in the briefing. */
export function ItemEditor({ briefing, shown, isReadOnly, onChange }: ItemEditorProps) {
  const texts = useTexts()
  const words = briefingTexts[texts.language]
  const deck = deckTexts[texts.language]
  const remark = (text: string): string => lackingRemark(texts, text)
  const { item } = shown
  const changed = (change: (item: BriefingItem) => BriefingItem): void => onChange(withItem(briefing, item.id, change))
  if (shown.kind === 'unusable') {
    return (
      <section className={styles.editor} aria-label={words.edit}>
        <p>
          <strong>{words.itemUnusable}.</strong> {words.itemProblem({ text: shown.parts.join(', ') })}
        </p>
      </section>
    )
  }
  const fieldOf = (which: ItemText): string => {
    if (item.content === 'tasks' && which === 'note') return deck.taskEntries
    return isAreaContent(item.content) && which === 'paragraph' ? deck.entries : texts.messages.collecting.field[which]
  }
  const write = (which: ItemText, text: string): void =>
    changed((each) => withText(each, which, text, which === 'note' ? '' : shown.automatic[which]))
  return (
    <section className={styles.editor} aria-label={words.edit}>
      <div className={styles.editorBar}>
        <h2>{words.edit}</h2>
        {isAreaContent(item.content) ? null : (
          <Choice
            label={words.contentLabel}
            value={item.content}
            options={chartContents.map((value) => ({ value, label: words.content[value] }))}
            onChoose={(content) => changed((each) => ({ ...each, content }))}
          />
        )}
        <PageLink href={item.path}>{words.openPage}</PageLink>
      </div>
      {shown.hasValues ? null : (
        <p className={styles.warning}>{shown.kind === 'area' ? deck.nothing : words.itemNoFigures}</p>
      )}
      {textsOf(item.content).map((which) => {
        const aside = item.unfit?.[which]
        return (
          <div key={which}>
            {which === 'note' ? (
              <EditableText
                label={fieldOf(which)}
                text={item.note ?? ''}
                most={maximumLengths.note}
                remark={remark}
                rows={item.content === 'tasks' ? rows.paragraph : rows.note}
                {...(isAreaContent(item.content) ? {} : { placeholder: words.notePlaceholder })}
                onChange={(text) => write('note', text)}
              />
            ) : (
              <EditableText
                label={fieldOf(which)}
                text={wordsOf(shown, which)}
                mark={shown.marks[which]}
                automatic={shown.automatic[which]}
                edited={item[which]?.text}
                most={maximumLengths[which]}
                remark={remark}
                isReadOnly={isReadOnly}
                rows={rows[which]}
                onChange={(text) => write(which, text)}
              />
            )}
            {aside === undefined ? null : (
              <UnfitText
                message={words.unfit({ field: fieldOf(which), text: aside })}
                onUse={() =>
                  changed((each) =>
                    withoutUnfit(withText(each, which, aside, which === 'note' ? '' : shown.automatic[which]), which),
                  )
                }
                onDrop={() => changed((each) => withoutUnfit(each, which))}
              />
            )}
          </div>
        )
      })}
    </section>
  )
}

/** Which texts an item has: the tasks are a person's alone. */
function textsOf(content: ItemContent): readonly ItemText[] {
  return content === 'tasks' ? ['headline', 'note'] : itemTexts
}

/** What holds in the place of a text: on a page about an area without what the person adds below. */
function wordsOf(shown: Exclude<ShownItem, { kind: 'unusable' }>, which: Exclude<ItemText, 'note'>): string {
  if (shown.kind === 'chart') return shown.chart.sentences[which]
  return settledText(shown.automatic[which], shown.item[which]).text
}
