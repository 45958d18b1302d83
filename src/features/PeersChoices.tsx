import type { PeersChoice, PeersKind } from '../domain/peers-choice.ts'
import { peersTexts } from '../i18n/peers-texts.ts'
import { Choice } from '../ui/Choice.tsx'
import { useTexts } from '../ui/texts-context.ts'

interface PeersChoicesProps {
  readonly peers: PeersChoice
  readonly onChoose: (kind: PeersKind) => void
}

/** Among whom the chosen area stands; nothing where there is one group alone. */
export function PeersChoices({ peers: { chosen, choices }, onChoose }: PeersChoicesProps) {
  const { language } = useTexts()
  const words = peersTexts[language]
  if (choices.length < 2) return null
  return (
    <Choice
      isNamed
      label={words.label}
      value={chosen.kind}
      options={choices.map(({ kind, areas }) => ({
        value: kind,
        label: kind === 'level' ? words.ofLevel(areas.length) : words.ofSetting(areas[0]!.type.setting!, areas.length),
      }))}
      onChoose={onChoose}
    />
  )
}
