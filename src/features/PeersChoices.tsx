import type { Peers, PeersChoice, PeersKind } from '../domain/peers-choice.ts'
import { areaTextInSentence } from '../i18n/area-text.ts'
import { peersTexts } from '../i18n/peers-texts.ts'
import type { Texts } from '../i18n/texts.ts'
import { Choice } from '../ui/Choice.tsx'
import { useTexts } from '../ui/texts-context.ts'

interface PeersChoicesProps {
  readonly peers: PeersChoice
  readonly onChoose: (kind: PeersKind) => void
  /** What the choice looks like: buttons side by side, or a list where room is short. */
  readonly as?: typeof Choice
}

/** Among whom the chosen area stands; nothing where there is one group alone. */
export function PeersChoices({ peers: { chosen, choices }, onChoose, as: OneOf = Choice }: PeersChoicesProps) {
  const texts = useTexts()
  if (choices.length < 2) return null
  return (
    <OneOf
      isNamed
      label={peersTexts[texts.language].label}
      value={chosen.kind}
      options={choices.map((each) => ({ value: each.kind, label: labelOf(texts, each) }))}
      onChoose={onChoose}
    />
  )
}

function labelOf(texts: Texts, { areas, kind, former, legal }: Peers): string {
  const words = peersTexts[texts.language]
  if (former) return words.ofDistrict(areaTextInSentence(texts, former.district), areas.length)
  if (legal) return words.ofLaw(legal.value, areas.length)
  return kind === 'setting' ? words.ofSetting(areas[0]!.type.setting!, areas.length) : words.ofLevel(areas.length)
}
