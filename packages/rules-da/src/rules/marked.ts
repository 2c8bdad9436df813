import {wholePhrase, words} from '@tactlint/core'

/** What is marked of words found: »kan vi ikke ⟦behandle kravet⟧«. */
export const marked = wholePhrase({
  language: 'da',
  leaning: new Set(
    words(`
      en et min mit mine din dit dine vores jeres sin sit sine deres hver hvert enhver ethvert ingen intet nogen noget
      af til for med fra ved på i om efter under over hos mod som end og eller men hvis når fordi at
      jeg vi du han hun
      kan kunne vil ville skal skulle må måtte bør burde har havde er var bliver blev være været blive blevet gider
      ikke aldrig engang heller meget så for bare kun simpelthen overhovedet nogensinde
    `),
  ),
  objects: new Set(words('dem mig os ham hende')),
})
