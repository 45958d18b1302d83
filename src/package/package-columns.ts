/** The columns of every table of a package, as `docs/data-format.md` describes them. */
export const packageColumns = {
  'area-types': ['id', 'level', 'name_en', 'plural_en'],
  areas: ['code', 'name', 'level', 'type', 'parent_code', 'valid_from', 'valid_to'],
  succession: ['effective', 'from_code', 'from_name', 'to_code', 'to_name', 'extent'],
  outlines: ['file', 'level', 'valid_from', 'valid_to', 'licence', 'attribution_vi', 'attribution_en'],
  families: ['id', 'name_vi', 'name_en'],
  calendars: ['id', 'name_vi', 'name_en', 'starts'],
  'display-units': ['unit_vi', 'factor', 'name_vi', 'name_en', 'name_en_one', 'decimals'],
  indicators: [
    'id',
    'family',
    'lead',
    'name_vi',
    'name_en',
    'short_vi',
    'short_en',
    'phrase_vi',
    'phrase_en',
    'unit_vi',
    'unit_en',
    'unit_en_one',
    'measure',
    'time',
    'denominator_time',
    'denominator_vi',
    'denominator_en',
    'direction',
    'calendar',
    'decimals',
    'subset_of',
    'definition_vi',
    'definition_en',
    'legal_source',
  ],
  breakdowns: ['indicator', 'dimension', 'category', 'adds_up', 'name_vi', 'name_en'],
  definitions: ['indicator', 'version', 'valid_from', 'valid_to', 'calendar', 'note_vi', 'note_en'],
  sources: ['id', 'kind', 'title', 'publisher', 'published', 'url'],
  observations: [
    'indicator',
    'category',
    'area_code',
    'area_name',
    'period',
    'value',
    'denominator',
    'missing',
    'state',
    'illustrates',
    'revised_from',
    'printed',
    'source',
    'accepts',
    'note',
  ],
  targets: ['indicator', 'area_code', 'area_name', 'quarter', 'value', 'denominator', 'state', 'source'],
  'carry-rules': ['indicator', 'rule', 'direction', 'weight', 'reason_vi', 'reason_en', 'document'],
  phrases: ['indicator', 'category', 'counted', 'before', 'behind', 'context', 'except', 'parts', 'after'],
  'area-attributes': ['area_code', 'area_name', 'attribute', 'value', 'valid_from', 'valid_to', 'source'],
  'form-columns': ['form', 'title', 'heading', 'indicator', 'category', 'role'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Columns that a table may have besides, and does without where nothing stands in them. */
export const optionalColumns: Readonly<Partial<Record<keyof typeof packageColumns, readonly string[]>>> = {
  'area-types': ['setting'],
  areas: ['ended_by', 'areas_below'],
  succession: ['share_of', 'from_share', 'to_share', 'share_source'],
  outlines: ['note_vi', 'note_en'],
  calendars: ['due', 'due_vi', 'due_en'],
  indicators: [
    'factor',
    'rate_unit_vi',
    'rate_unit_en',
    'scale',
    'signed',
    'yearly',
    'seasonal',
    'applies_to',
    'counts_communes',
  ],
  observations: ['as_of', 'areas_on'],
  targets: ['kind', 'up_to', 'rate'],
}

export type TableName = keyof typeof packageColumns

/** Tables that a package does without where they would be empty. */
export const optionalTables: ReadonlySet<TableName> = new Set([
  'display-units',
  'carry-rules',
  'area-attributes',
  'phrases',
  'outlines',
  'form-columns',
])

/** The names of all tables. */
export const tableNames = Object.keys(packageColumns) as readonly TableName[]

/** The tables of figures, and those that give them their meaning. */
export const figureTableNames = ['observations', 'targets'] as const satisfies readonly TableName[]
export type FigureTableName = (typeof figureTableNames)[number]

export function isFigureTable(name: TableName): name is FigureTableName {
  return figureTableNames.some((each) => each === name)
}

export const sharedTableNames = tableNames.filter(
  (name): name is Exclude<TableName, FigureTableName> => !isFigureTable(name),
)
