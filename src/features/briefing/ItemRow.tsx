import { useSortable } from '@dnd-kit/sortable'
import { useEffect, useRef } from 'react'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { deckTexts } from '../../i18n/deck-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import { isAreaContent } from '../../domain/briefing.ts'
import { itemDetail, itemName, itemTitle } from '../../briefing/contents/item-name.ts'
import type { ShownItem } from '../../briefing/contents/shown-item.ts'

interface ItemRowProps {
  readonly shown: ShownItem
  /** From 0. */
  readonly place: number
  readonly all: number
  readonly isSelected: boolean
  /** The address of its first page in small, as soon as it is drawn. */
  readonly thumbnail: string | undefined
  /** Which button of which row takes the focus: "3 up". */
  readonly focusOn: string | undefined
  readonly onFocused: () => void
  readonly onSelect: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One chart in the list, with all that can be done to it. */
export function ItemRow({
  shown,
  place,
  all,
  isSelected,
  thumbnail,
  focusOn,
  onFocused,
  onSelect,
  onMove,
  onRemove,
}: ItemRowProps) {
  const texts = useTexts()
  const words = briefingTexts[texts.language]
  const { id } = shown.item
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, isDragging } = useSortable({
    id,
  })
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const [of, button] = focusOn?.split(' ') ?? []
    if (Number(of) !== id) return
    const wanted = row.current?.querySelector<HTMLButtonElement>(`[data-button="${button}"]:not(:disabled)`)
    const found = wanted ?? row.current?.querySelector<HTMLButtonElement>('[data-button="select"]')
    found?.focus()
    onFocused()
  }, [focusOn, id, onFocused])
  const name = itemName(texts, shown)
  const { role: _role, tabIndex: _tabIndex, ...described } = attributes
  return (
    <li
      ref={(node) => {
        row.current = node
        setNodeRef(node)
      }}
      className={isDragging ? styles.dragged : isSelected ? styles.selected : styles.row}
      style={transform ? { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)` } : undefined}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className={styles.handle}
        aria-label={words.drag({ name })}
        {...described}
        {...listeners}
      >
        <svg width="10" height="18" viewBox="0 0 10 18" aria-hidden="true" focusable="false">
          <path d="M2 3h2M6 3h2M2 9h2M6 9h2M2 15h2M6 15h2" />
        </svg>
      </button>
      <button type="button" data-button="select" className={styles.name} aria-pressed={isSelected} onClick={onSelect}>
        <span className={styles.number}>
          {place + 1}
          {thumbnail === undefined ? (
            <span className={styles.thumbnail} />
          ) : (
            <img className={styles.thumbnail} src={thumbnail} alt="" />
          )}
        </span>
        <span>
          {shown.kind === 'unusable' ? (
            <>
              <strong>{name}</strong>
              <span className={styles.warning}>{words.itemProblem({ text: shown.parts.join(', ') })}</span>
            </>
          ) : (
            <>
              <strong>{itemTitle(texts, shown)}</strong>
              <span className={styles.aside}>
                {itemDetail(texts, shown)}
                {isAreaContent(shown.item.content) ? '' : ` · ${words.content[shown.item.content]}`}
              </span>
              <ItemMarks shown={shown} />
            </>
          )}
        </span>
      </button>
      <span className={styles.rowTools}>
        <button
          type="button"
          data-button="up"
          disabled={place === 0}
          aria-label={words.up({ name })}
          onClick={() => onMove(-1)}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          data-button="down"
          disabled={place === all - 1}
          aria-label={words.down({ name })}
          onClick={() => onMove(1)}
        >
          <span aria-hidden="true">↓</span>
        </button>
        <button type="button" aria-label={words.remove({ name })} onClick={onRemove}>
          <span aria-hidden="true">×</span>
        </button>
      </span>
    </li>
  )
}

function ItemMarks({ shown }: { readonly shown: Exclude<ShownItem, { kind: 'unusable' }> }) {
  const { language, messages } = useTexts()
  const words = briefingTexts[language]
  const deck = deckTexts[language]
  const marks = Object.values(shown.marks)
  const isAside = marks.includes('outdated') || shown.item.unfit !== undefined
  return (
    <>
      {marks.includes('edited') ? <span className={styles.mark}>{messages.collecting.mark.edited}</span> : null}
      {isAside ? <span className={styles.warning}>{messages.collecting.mark.outdated}</span> : null}
      {shown.hasValues ? null : (
        <span className={styles.warning}>{shown.kind === 'area' ? deck.nothing : words.itemNoFigures}</span>
      )}
    </>
  )
}
