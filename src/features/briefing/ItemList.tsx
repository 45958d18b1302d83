import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useState } from 'react'
import { type Briefing, withItemAt, withoutItem } from '../../domain/briefing.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import { ItemRow } from './ItemRow.tsx'
import { itemName } from '../../briefing/contents/item-name.ts'
import type { ShownItem } from '../../briefing/contents/shown-item.ts'

interface ItemListProps {
  readonly briefing: Briefing
  readonly items: readonly ShownItem[]
  readonly selected: number | undefined
  readonly thumbnails: ReadonlyMap<number, string>
  readonly onSelect: (id: number) => void
  readonly onChange: (briefing: Briefing, message: string) => void
}

/** The charts in their order: dragged by pointer or keyboard, or moved by the buttons of each. */
export function ItemList({ briefing, items, selected, thumbnails, onSelect, onChange }: ItemListProps) {
  const texts = useTexts()
  const words = briefingTexts[texts.language]
  const sensors = useSensors(
    // A press is a choice; a drag begins when the pointer has moved.
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  // Where the focus belongs after a row has gone or moved.
  const [focusOn, setFocusOn] = useState<string>()
  const all = items.length
  const placeOf = (id: number): number => items.findIndex(({ item }) => item.id === id)
  const about = (id: string | number, over: string | number = id) => ({
    name: itemName(texts, items[placeOf(Number(id))]),
    place: placeOf(Number(over)) + 1,
    all,
  })
  const announcements: Announcements = {
    onDragStart: ({ active }) => words.dragged.start(about(active.id)),
    // The first place a chart is over is its own.
    onDragOver: ({ active, over }) =>
      over && over.id !== active.id ? words.dragged.over(about(active.id, over.id)) : undefined,
    // A new place is told by the page.
    onDragEnd: ({ active, over }) => (over && over.id !== active.id ? undefined : words.dragged.end(about(active.id))),
    onDragCancel: ({ active }) => words.dragged.cancel(about(active.id)),
  }
  const moveTo = (id: number, place: number): void => {
    const name = itemName(texts, items[placeOf(id)])
    onChange(withItemAt(briefing, id, place), words.moved({ name, place: place + 1, all }))
  }
  const drop = ({ active, over }: DragEndEvent): void => {
    if (over && over.id !== active.id) moveTo(Number(active.id), placeOf(Number(over.id)))
  }
  const remove = (id: number): void => {
    const place = placeOf(id)
    const next = items[place + 1] ?? items[place - 1]
    onChange(withoutItem(briefing, id), words.removed({ name: itemName(texts, items[place]) }))
    if (next) {
      onSelect(next.item.id)
      setFocusOn(`${next.item.id} select`)
    }
  }
  return (
    <section aria-label={words.items}>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={drop}
        accessibility={{ announcements, screenReaderInstructions: { draggable: words.dragHelp } }}
      >
        <SortableContext items={items.map(({ item }) => item.id)} strategy={verticalListSortingStrategy}>
          <ol className={styles.list}>
            {items.map((shown, index) => (
              <ItemRow
                key={shown.item.id}
                shown={shown}
                place={index}
                all={all}
                isSelected={shown.item.id === selected}
                thumbnail={thumbnails.get(shown.item.id)}
                focusOn={focusOn}
                onFocused={() => setFocusOn(undefined)}
                onSelect={() => onSelect(shown.item.id)}
                onMove={(by) => {
                  moveTo(shown.item.id, index + by)
                  setFocusOn(`${shown.item.id} ${by < 0 ? 'up' : 'down'}`)
                }}
                onRemove={() => remove(shown.item.id)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
    </section>
  )
}
