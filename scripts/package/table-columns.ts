/** The columns of every table of a package, as `docs/data-format.md` describes them. */
export const tableColumns = {
  areas: ['code', 'name', 'level', 'type', 'parent_code', 'valid_from', 'valid_to'],
  succession: ['effective', 'from_code', 'from_name', 'to_code', 'to_name', 'extent'],
  indicators: [
    'id',
    'family',
    'lead',
    'name_vi',
    'name_en',
    'short_vi',
    'short_en',
    'unit_vi',
    'unit_en',
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
  definitions: ['indicator', 'version', 'valid_from', 'valid_to', 'note_vi', 'note_en'],
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
} as const satisfies Readonly<Record<string, readonly string[]>>

export type TableName = keyof typeof tableColumns

/** The names of all tables. */
export const tableNames = Object.keys(tableColumns) as readonly TableName[]
