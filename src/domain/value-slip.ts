/**
 * By which slip of the hand one number came to stand for another; `computed` where none explains it.
 * `cells-swapped` and `column-shifted` are told of several cells together.
 */
export type ValueSlip =
  | 'digits-swapped'
  | 'digit-doubled'
  | 'digit-missing'
  | 'digit-added'
  | 'digit-wrong'
  | 'sign'
  | 'left-out'
  | 'unreadable'
  | 'cells-swapped'
  | 'column-shifted'
  | 'computed'
