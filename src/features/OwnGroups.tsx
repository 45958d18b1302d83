import { useState } from 'react'
import { useOwnGroups } from '../data/use-own-groups.ts'
import type { AreaHistory } from '../domain/area-history.ts'
import { groupNameOf, maximumGroupName, withGroup, withoutGroup } from '../domain/own-group.ts'
import { ownGroupTexts } from '../i18n/own-group-texts.ts'
import type { PageNavigation } from '../navigation/use-page-navigation.ts'
import { useTexts } from '../ui/texts-context.ts'

interface OwnGroupsProps {
  readonly history: AreaHistory
  readonly navigation: PageNavigation
}

/** The groups that this browser keeps, and the name under which it may keep the areas that are chosen. */
export function OwnGroups({ history, navigation }: OwnGroupsProps) {
  const words = ownGroupTexts[useTexts().language]
  const [groups, keep] = useOwnGroups()
  const { areas, groupName } = navigation.address
  const [typed, setTyped] = useState<string>()
  const text = typed ?? groupName ?? ''
  const name = groupNameOf(text)
  // Of another package there may be groups whose areas nobody knows here.
  const usable = groups.filter((group) => group.areas.every((id) => history.byId(id)))
  const chosen = usable.find((group) => group.name === groupName)
  return (
    <>
      {usable.length > 0 ? (
        <label>
          <span>{words.saved}</span>
          <select
            value={chosen?.name ?? ''}
            onChange={(event) => {
              const group = usable.find((each) => each.name === event.target.value)
              const [first, ...others] = group?.areas ?? []
              if (group && first) navigation.change({ areas: [first, ...others], groupName: group.name })
              setTyped(undefined)
            }}
          >
            <option value="">{words.none}</option>
            {usable.map((group) => (
              <option key={group.name} value={group.name}>
                {group.name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {areas.length > 1 ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (name === undefined) return
            keep(withGroup(groups, { name, areas }))
            navigation.change({ groupName: name })
            setTyped(undefined)
          }}
        >
          <label>
            <span>{words.name}</span>
            <input
              value={text}
              maxLength={maximumGroupName}
              required
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <button type="submit">{words.save}</button>
        </form>
      ) : null}
      {chosen ? (
        <button type="button" onClick={() => keep(withoutGroup(groups, chosen.name))}>
          {words.remove(chosen.name)}
        </button>
      ) : null}
    </>
  )
}
