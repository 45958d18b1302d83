import { decodeAreaChanges } from '../../src/contract/area-changes-file.ts'
import {
  type PublishedCatalogue,
  type PublishedFile,
  type PublishedIndex,
  filesOfEdition,
} from '../../src/contract/catalogue-file.ts'
import { decodeCorrections } from '../../src/contract/corrections.ts'
import { decodeSlice } from '../../src/contract/slice-file.ts'
import { askedFiles } from '../../src/data/offline-choice.ts'
import type { Area, AreaId } from '../../src/domain/area.ts'
import { observationStates } from '../../src/domain/observation.ts'
import { parentOf } from '../../src/domain/parent-of.ts'
import { type Quarter, quartersOf } from '../../src/domain/period.ts'
import { relatedRecords } from '../../src/domain/related-records.ts'
import { lastDayOf } from '../../src/domain/reporting-calendar.ts'
import { sliceOf } from '../../src/domain/slice-of.ts'
import { areaText } from '../../src/i18n/area-text.ts'
import { englishTexts } from '../../src/i18n/english-texts.ts'
import { vietnameseTexts } from '../../src/i18n/texts.ts'

/** The provinces that are there in some quarter of an edition, each by its last record. */
export function provincesOfEdition(index: PublishedIndex): readonly Area[] {
  const { catalogue, history } = index
  return catalogue.areas.filter(({ id, level }) => {
    const lineage = history.lineageOf(id)
    return level === 'province' && lineage[lineage.length - 1]?.id === id && quarterOfProvince(index, id) !== undefined
  })
}

/** What an edition has of one province. */
interface ProvinceEdition {
  readonly catalogue: PublishedCatalogue
  /** The files it names. */
  readonly files: readonly PublishedFile[]
}

/**
 * An edition with nothing but what pages of one province ask for: the files that are kept for use without a network, and the
 * areas of them, with all that ever had something of their territory and what lies above. Other provinces stay where figures
 * of the country tell of them. It is called the same edition, its title names the province, and it opens there. The counts
 * are those of the whole until `counted` has seen the files.
 */
export function provinceEdition(index: PublishedIndex, province: Area): ProvinceEdition {
  const { catalogue, history } = index
  const files = askedFiles(index, { province: province.id })
  const names = new Set(files.map(({ file }) => file))
  const isKept = ({ file }: PublishedFile): boolean => names.has(file)
  const areas = keptAreas(index, province, files)
  const changes = decodeAreaChanges(catalogue)
  const corrections = decodeCorrections(catalogue)
  const { outlines, indicatorSlices, title } = catalogue
  const homeOf = history.byCodeOn(catalogue.start.areaCode, lastDayOf(catalogue.start.quarter))
  const isHome = history.lineageOf(province.id).some(({ id }) => homeOf && id === history.provinceOf(homeOf.id)?.id)
  const named = (text: string, name: string): string => `${text} – ${name}`
  return {
    files,
    catalogue: {
      ...catalogue,
      // A publication of this province alone says so already.
      title:
        areas.size === catalogue.areas.length
          ? title
          : {
              vi: named(title.vi, areaText(vietnameseTexts, province)),
              en: named(title.en, areaText(englishTexts, province)),
            },
      areas: catalogue.areas.filter(({ id }) => areas.has(id)),
      successions: catalogue.successions.filter(({ from, to }) => areas.has(from) && areas.has(to)),
      slices: catalogue.slices.filter(isKept),
      ...(indicatorSlices ? { indicatorSlices: indicatorSlices.filter(isKept) } : {}),
      ...(outlines
        ? {
            outlines: outlines
              .filter(isKept)
              .map((each) => ({ ...each, areas: each.areas.filter((id) => areas.has(id)) })),
          }
        : {}),
      ...(catalogue.areaChanges !== undefined && changes.ok
        ? {
            areaChanges: {
              rules: changes.value.rules,
              shares: changes.value.shares.filter(({ from, to }) => areas.has(from) && areas.has(to)),
              attributes: changes.value.attributes.filter(({ area }) => areas.has(area)),
              ends: changes.value.ends.filter(({ area }) => areas.has(area)),
            },
          }
        : {}),
      ...(catalogue.corrections !== undefined && corrections
        ? { corrections: corrections.filter(({ area }) => areas.has(area)) }
        : {}),
      ...(isHome ? {} : { start: startOf(index, province) }),
    },
  }
}

/** The same with the counts of its own figures, by the texts of its files. */
export function counted(catalogue: PublishedCatalogue, texts: ReadonlyMap<string, string>): PublishedCatalogue {
  const sampleState = observationStates.indexOf('sample')
  const counts = { published: 0, sample: 0 }
  for (const { file } of catalogue.slices) {
    const slice = decodeSlice(texts.get(file) ?? '', file)
    if (!slice.ok) throw new Error(`${file}: ${slice.problems[0]?.code ?? ''}`)
    for (const state of slice.value.figures.observations.state) {
      counts[state === sampleState ? 'sample' : 'published'] += 1
    }
  }
  return { ...catalogue, counts }
}

function keptAreas(
  { catalogue, history }: PublishedIndex,
  province: Area,
  files: readonly PublishedFile[],
): ReadonlySet<AreaId> {
  const names = new Set(files.map(({ file }) => file))
  const provinces = filesOfEdition(catalogue).flatMap((entry) =>
    'province' in entry && names.has(entry.file) ? [entry.province] : [],
  )
  const held = new Set([...provinces, province.id].flatMap((id) => history.lineageOf(id).map((each) => each.id)))
  const kept = new Set(
    catalogue.areas.flatMap(({ id, level }): readonly AreaId[] => {
      if (!held.has(id) && !held.has(sliceOf(history, id)?.id ?? id)) return []
      // What another province was made of is told nowhere here.
      const isBeside = level === 'province' && !held.has(id)
      return isBeside ? [id] : relatedRecords(history, id).map((each) => each.id)
    }),
  )
  // A set that is added to while it is gone through goes on with what was added.
  for (const id of kept) {
    const area = history.byId(id)
    const above = area && parentOf(history, area)
    if (above) kept.add(above.id)
  }
  return kept
}

/** Where a pack of a province opens: the quarter of the edition, as far as the province is there in it. */
function startOf(index: PublishedIndex, { id }: Area): PublishedCatalogue['start'] {
  const { history, catalogue } = index
  const quarter = quarterOfProvince(index, id) ?? catalogue.start.quarter
  const then = history.nearestVersion(id, lastDayOf(quarter))
  return { areaCode: then?.code ?? catalogue.start.areaCode, quarter }
}

/** The quarter in which an edition opens, else the last one in which a province was there. */
function quarterOfProvince({ catalogue, history }: PublishedIndex, id: AreaId): Quarter | undefined {
  const quarters = [catalogue.start.quarter, ...[...quartersOf(catalogue.quarters)].reverse()]
  return quarters.find((quarter) => history.versionOn(id, lastDayOf(quarter)))
}
