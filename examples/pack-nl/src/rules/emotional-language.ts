import {emotionalLanguageRule, rangeOf, withoutSentence, type FoundPhrase, type Rewrite} from '@tactlint/core'
import {emotions, harmlessEmotions, insults} from '../lexicon/emotions.js'

/** Anger, contempt, exaggeration; insults. */
export const emotionalLanguage = emotionalLanguageRule({
  phrases: {emotion: emotions, insult: insults},
  harmless: harmlessEmotions,
  rewrite: calmed,
  wording: {
    emotion: {
      what: '‘{words}’ zegt hoe u zich voelt, niet wat er is gebeurd.',
      why: 'De lezer kan alleen met feiten aan de slag.',
      instead: 'Schrijf wat er gebeurde, wanneer, en wat u nodig hebt.',
    },
    insult: {
      what: '‘{words}’ beledigt de lezer.',
      why: 'Wie beledigd wordt, helpt minder graag en minder goed.',
      instead: 'Laat het weg en schrijf wat er mis is.',
    },
  },
  examples: [
    {
      bad: 'Dit is echt belachelijk! Bestelling 58-70431 is nog steeds niet bezorgd.',
      good: 'Bestelling 58-70431 is nog steeds niet bezorgd.',
    },
    {
      bad: 'Het pakket is weer niet bezorgd. Ik ben woedend.',
      good: 'Het pakket is weer niet bezorgd.',
    },
    {bad: 'Inmiddels ben ik het meer dan zat om steeds te moeten bellen.'},
    {bad: 'Wat een aanfluiting, na drie weken nog geen antwoord.'},
    {bad: 'Jullie zijn een stelletje oplichters.'},
    {bad: 'Hoe durft u mij na drie weken zo’n brief te sturen?'},
    {allowed: 'Ik ben niet boos, ik wil alleen graag weten waar het pakket is.'},
    {allowed: 'De klant is woedend en heeft al twee keer gebeld.'},
    {allowed: 'In de recensie staat: ‘Wat een waardeloze service!’'},
    {allowed: 'Wij begrijpen dat u teleurgesteld bent.'},
    {allowed: 'De lamp was belachelijk goedkoop en doet het prima.'},
    {allowed: 'Dieven hebben het pakket uit de hal gestolen.'},
    {allowed: 'Ik zat thuis te wachten en ben er klaar voor.'},
    {allowed: 'Ik ben een beetje teleurgesteld, want de kleur is anders dan op de foto.'},
  ],
})

/** A sentence that only vents may go. */
function calmed({sentence, text}: FoundPhrase<'emotion' | 'insult'>): readonly Rewrite[] {
  const range = rangeOf(sentence)
  const words = text.slice(range.start, range.end)
  const onlyVents = words.split(' ').length <= 6 && !/[,;:–?\d]/.test(words)
  const cut = onlyVents ? withoutSentence(range, text) : undefined
  return cut === undefined ? [] : [{edits: [cut], blanks: 0}]
}
