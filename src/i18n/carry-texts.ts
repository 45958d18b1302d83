import type { CarryRule } from '../domain/carry-rule.ts'
import type { CarriedKind } from '../domain/coverage.ts'
import type { Language } from './language.ts'
import type { Texts } from './texts.ts'

/** What is said of figures on the areas of another day. */
interface CarryTexts {
  readonly label: string
  readonly asThen: string
  readonly carriedOver: string
  readonly rule: Readonly<Record<CarryRule['kind'], (weight: string) => string>>
  readonly weight: Readonly<Record<string, string>>
  readonly restsOn: (document: string) => string
  readonly sure: Readonly<Record<CarriedKind, string>>
  readonly note: (told: { on: string; periods: string; said: string }) => string
}

export const carryTexts: Readonly<Record<Language, CarryTexts>> = {
  vi: {
    label: 'Địa bàn',
    asThen: 'Như khi báo cáo',
    carriedOver: 'Quy đổi',
    rule: {
      add: () => 'cộng số liệu các đơn vị hợp thành',
      recompute: () => 'cộng riêng tử số, mẫu số của các đơn vị hợp thành rồi tính lại tỷ lệ',
      'new-decision': () => 'đơn vị mới phải có quyết định công nhận mới',
      'all-parts': () => 'được công nhận khi tất cả các đơn vị hợp thành đã được công nhận',
      'any-part': () => 'được công nhận khi có đơn vị hợp thành đã được công nhận',
      'largest-part': (weight) => `theo đơn vị hợp thành lớn nhất về ${weight}`,
      estimate: (weight) => `ước tính theo tỷ trọng ${weight}`,
      refuse: () => '',
    },
    weight: { population: 'dân số', area: 'diện tích', households: 'số hộ' },
    restsOn: (document) => `căn cứ: ${document}`,
    sure: { told: 'số do nguồn công bố theo địa bàn này', exact: 'số chính xác', estimated: 'số ước tính' },
    note: ({ on, periods, said }) => `Quy đổi theo địa bàn ngày ${on} (${periods}): ${said}.`,
  },
  en: {
    label: 'Areas',
    asThen: 'As reported',
    carriedOver: 'Carried over',
    rule: {
      add: () => 'the figures of its parts are added',
      recompute: () => 'numerators and denominators of its parts are added, and the rate is made anew',
      'new-decision': () => 'the new area needs a decision of its own',
      'all-parts': () => 'recognised when all of its parts were',
      'any-part': () => 'recognised when any of its parts was',
      'largest-part': (weight) => `as its largest part by ${weight}`,
      estimate: (weight) => `estimated by shares of ${weight}`,
      refuse: () => '',
    },
    weight: {},
    restsOn: (document) => `after ${document}`,
    sure: { told: 'told by the source on these areas', exact: 'exact', estimated: 'estimated' },
    note: ({ on, periods, said }) => `On the areas of ${on} (${periods}): ${said}.`,
  },
}

interface ToldCarrying extends Pick<CarryRule, 'weight' | 'restsOn'> {
  readonly kind?: CarryRule['kind']
  readonly on: string
  readonly periods: string
}

/** "Quy đổi theo địa bàn ngày 31/12/2025 (Quý I/2024 – Quý II/2025): cộng số liệu …; căn cứ: …; số chính xác." */
export function carriedNote({ language }: Texts, told: ToldCarrying, outcome: CarriedKind): string {
  const words = carryTexts[language]
  const { kind, weight = '', restsOn } = told
  const said = [
    ...(kind === undefined ? [] : [words.rule[kind](words.weight[weight] ?? weight)]),
    ...(restsOn === undefined ? [] : [words.restsOn(restsOn)]),
    words.sure[outcome],
  ]
  return words.note({ ...told, said: said.join('; ') })
}

/** The same of what is not carried over: why, and after which document. */
export function notCarriedNote(
  { language }: Texts,
  told: ToldCarrying,
  { refusal, why }: { readonly refusal: string; readonly why: string },
): string {
  const words = carryTexts[language]
  const said = [
    why === '' ? refusal : `${refusal} (${why.replace(/\.$/, '')})`,
    ...(told.restsOn === undefined ? [] : [words.restsOn(told.restsOn)]),
  ]
  return words.note({ ...told, said: said.join('; ') })
}
