import type { LookId } from '../../charts/picture/look.ts'
import type { PictureSize, PictureSizeId } from '../../charts/picture/picture-size.ts'

/** How a picture is made; a size of one's own stands in the place of a name. */
export interface PictureChoice {
  readonly size: PictureSizeId | PictureSize
  readonly look: LookId
}
