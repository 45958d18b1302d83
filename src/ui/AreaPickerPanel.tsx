import { Combobox } from '@base-ui/react/combobox'
import { useEffect, useMemo, useRef, useState } from 'react'
import { areaLevels } from '../domain/area.ts'
import { type AreaOption, areaOptions, searchAreas } from './area-options.ts'
import type { AreaPickerProps } from './area-picker-props.ts'
import styles from './AreaPicker.module.css'
import { SteadyButton } from './SteadyButton.tsx'
import { useTexts } from './texts-context.ts'

interface AreaPickerPanelProps extends AreaPickerProps {
  readonly title: string
  readonly onClose: () => void
}

/** The list of areas with its search by name. */
export function AreaPickerPanel({ history, chosen, maximum, onChoose, title, onClose }: AreaPickerPanelProps) {
  const texts = useTexts()
  const { messages } = texts
  const [search, setSearch] = useState('')
  const searchField = useRef<HTMLInputElement>(null)
  // The dialog was opened to type into this field, which came too late for the dialog's own focus.
  useEffect(() => searchField.current?.focus(), [])
  const options = useMemo(() => areaOptions(texts, history), [texts, history])
  const found = useMemo(() => searchAreas(options, search), [options, search])
  const groups = areaLevels
    .map((level) => ({ level, items: found.filter((option) => option.level === level) }))
    .filter(({ items }) => items.length > 0)
  const isMultiple = maximum > 1
  const value = chosen.flatMap((id) => options.find((option) => option.id === id) ?? [])
  const choose = (next: readonly AreaOption[]): void => {
    const [first, ...more] = next.slice(0, maximum).map(({ id }) => id)
    if (first !== undefined) onChoose([first, ...more])
    if (!isMultiple) onClose()
  }
  const parts = (
    <>
      <div className={styles.header}>
        <h2>{title}</h2>
        <button type="button" onClick={onClose}>
          {isMultiple ? messages.areaPicker.done : messages.areaPicker.close}
        </button>
      </div>
      <Combobox.Input
        className={styles.search}
        placeholder={messages.areaPicker.search}
        aria-label={messages.areaPicker.search}
        ref={searchField}
      />
      {isMultiple ? (
        <div className={styles.actions}>
          <button type="button" onClick={() => choose([...value.slice(0, 1), ...districtsLike(options, value[0])])}>
            {messages.areaPicker.allDistricts}
          </button>
          <SteadyButton isOff={value.length < 2} onClick={() => choose(value.slice(0, 1))}>
            {messages.areaPicker.onlyFirst}
          </SteadyButton>
        </div>
      ) : null}
      <Combobox.Status className={styles.status}>
        {found.length === 0
          ? messages.areaPicker.none({ text: search })
          : isMultiple && value.length >= maximum
            ? messages.areaPicker.limit({ count: maximum })
            : messages.areaPicker.results({ count: found.length })}
      </Combobox.Status>
      <Combobox.List className={styles.list} aria-label={title}>
        {groups.map(({ level, items }) => (
          <Combobox.Group key={level}>
            <Combobox.GroupLabel className={styles.groupLabel}>{messages.level[level]}</Combobox.GroupLabel>
            {items.map((option) => (
              <Combobox.Item key={option.id} value={option} className={styles.item} data-area={option.id}>
                <span aria-hidden="true" className={styles.check} />
                <span>{option.label}</span>
                <span className={styles.detail}>{option.detail}</span>
              </Combobox.Item>
            ))}
          </Combobox.Group>
        ))}
      </Combobox.List>
    </>
  )
  const shared = {
    inline: true,
    open: true,
    items: options,
    filteredItems: found,
    inputValue: search,
    onInputValueChange: (text: string, details: { reason: string }) => {
      // Choosing an item would write its name into the search; only typing changes it.
      if (details.reason === 'input-change' || details.reason === 'input-clear') setSearch(text)
    },
    itemToStringLabel: (option: AreaOption) => option.label,
    isItemEqualToValue: (a: AreaOption, b: AreaOption) => a.id === b.id,
    autoHighlight: true,
  }
  return isMultiple ? (
    <Combobox.Root {...shared} multiple value={value} onValueChange={choose}>
      {parts}
    </Combobox.Root>
  ) : (
    <Combobox.Root
      {...shared}
      value={value[0] ?? null}
      onValueChange={(option) => (option ? choose([option]) : undefined)}
    >
      {parts}
    </Combobox.Root>
  )
}

/** All districts but the chosen one, which stays the first. */
function districtsLike(options: readonly AreaOption[], chosen: AreaOption | undefined): readonly AreaOption[] {
  return options.filter((option) => option.level === 'district' && option.id !== chosen?.id)
}
