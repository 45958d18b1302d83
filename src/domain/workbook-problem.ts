/** What of a file of cells could not be brought to figures. */
export type WorkbookProblemCode =
  | 'workbook-no-figures'
  | 'form-unknown'
  | 'form-no-indicator'
  | 'form-column-missing'
  | 'form-rows-no-area'
  | 'form-total-lonely'
  | 'table-headings-unknown'
  | 'table-areas-unknown'
  | 'table-total-differs'
  | 'text-total-differs'
