import { Combobox } from '@base-ui/react/combobox'
import { useEffect, useMemo, useRef, useState } from 'react'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import { areaTextInSentence } from '../i18n/area-text.ts'
import { periodText } from '../i18n/date-text.ts'
import { lowerFirst } from '../i18n/first-letter.ts'
import { type AreaOption, areaOptions, optionsBeside, searchAreas } from './area-options.ts'
import type { AreaPickerProps } from './area-picker-props.ts'
import styles from './AreaPicker.module.css'
import { SteadyButton } from './SteadyButton.tsx'
import { useTexts } from './texts-context.ts'

interface AreaPickerPanelProps extends AreaPickerProps {
  readonly title: string
  readonly onClose: () => void
}

/** The list of areas with its search by name. */
export function AreaPickerPanel({ history, quarter, chosen, maximum, onChoose, title, onClose }: AreaPickerPanelProps) {
  const texts = useTexts()
  const { messages } = texts
  const [search, setSearch] = useState('')
  const searchField = useRef<HTMLInputElement>(null)
  // The dialog was opened to type into this field, which came too late for the dialog's own focus.
  useEffect(() => searchField.current?.focus(), [])
  const day = lastDayOf(quarter)
  const options = useMemo(() => areaOptions(texts, history, day, chosen[0]), [texts, history, day, chosen])
  const groups = useMemo(() => searchAreas(options, search), [options, search])
  const found = groups.flatMap(({ items }) => items)
  const beside = optionsBeside(options, history, chosen[0], day)
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
          {beside && beside.options.length <= maximum ? (
            <button
              type="button"
              onClick={() => {
                const own = beside.options.filter(({ id }) => id === chosen[0])
                choose([...own, ...beside.options.filter((option) => !own.includes(option))])
              }}
            >
              {messages.areaPicker.allBelow({
                count: beside.options.length,
                area: areaTextInSentence(texts, beside.parent),
              })}
            </button>
          ) : null}
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
            <Combobox.GroupLabel className={styles.groupLabel}>
              {level === 'elsewhen'
                ? messages.areaPicker.elsewhen({ period: lowerFirst(periodText(texts, quarter)) })
                : messages.level[level]}
            </Combobox.GroupLabel>
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
