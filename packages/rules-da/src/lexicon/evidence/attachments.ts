import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

const thing =
  '(foto|fotos|fotoet|billede|billedet|billeder|billederne|skærmbillede|skærmbilledet|skærmbilleder|screenshot|fil|filen|filer|filerne|dokument|dokumentet|dokumenter|dokumentation|dokumentationen|faktura|fakturaen|kvittering|kvitteringen|kvitteringer|kopi|kopien|følgeseddel|følgesedlen|vejeseddel|vejesedlen|palleseddel|attest|attesten|skema|skemaet|mærkat|etiket|label|kontoudtog|rapport|rapporten|brev|brevet|kontrakt|kontrakten|video|videoen|pdf|liste|listen|tabel|tabellen|log|tegning|tegningen|bilag|bilaget|bilagene|boardingkort|bekræftelse|bekræftelsen)'

/** Noget følger med beskeden: „vedhæftet finder I“, „jeg vedlægger to billeder“. */
export const announced = {
  source,
  phrases: [
    '(vedhæftet|vedlagt) (er|finder|følger|her|sender|får)',
    '(finder|finde|se|ser) (også |venligst |) (vedhæftet|vedhæftede|vedlagt|vedlagte|vedhæftning|vedhæftningen)',
    '(er|bliver|ligger) (også |alle |begge |) (vedhæftet|vedlagt)',
    '(jeg|vi) (har |) (også |) (vedhæftet|vedlagt|vedhæfter|vedlægger)',
    '(har|vedhæfter|vedlægger) (jeg|vi) (også |) (vedhæftet|vedlagt|et|en|to|tre|billeder|fakturaen|kvitteringen|dokumentation)',
    `${thing} (er |) (også |) (vedhæftet|vedlagt)`,
    `(vedhæftet|vedhæftede|vedlagt|vedlagte|medsendt|medsendte) ${thing}`,
    '(i|jf|som) (vedhæftningen|vedhæftede|bilaget|bilag)',
    '(i|jf|som) (vedhæftet|vedhæftede) fil',
    'se (bilaget|bilag)',
    'som (vedhæftet|vedlagt)',
  ],
} satisfies Lexicon

/** Ordene uden et bilag: en anmodning, et tilbud, noget sendt før. */
export const notAnnounced = {
  source,
  phrases: [
    '(er|var|bliver) ikke (vedhæftet|vedlagt)',
    '(jeg|vi) (har |) (vedhæftet|vedlagt|vedhæftede) (det |dem |billederne |fakturaen |kvitteringen |) (sidst|i går|tidligere|før|allerede|i min|i mit|i vores)',
    '(vedhæftet|vedlagt) (i|til) (min|mit|vores|jeres|din|dit) (første|sidste|seneste|tidligere|forrige|mail|besked)',
    '(i|du|kunden|køberen|sælgeren|han|hun|de) har (vedhæftet|vedlagt)',
    '(har|havde) (i|du|kunden|køberen) (vedhæftet|vedlagt)',
  ],
} satisfies Lexicon

/** Ting, der kan være bilaget, og ord for det. */
export const things = {
  source,
  phrases: [
    thing,
    '(vedhæftet|vedhæftede|vedlagt|vedlagte|bilagt|nedenfor|herunder|medsendt|målinger|mål|oplysningerne)',
  ],
} satisfies Lexicon
