import {inflected} from '../inflections.js'

/** What people at work are to do, and are blamed for not having done: “if your rider had read the note”, “nobody thought to call”. */
export const duties = inflected(`
  answer reply respond call phone ring/rang/rung knock ask tell/told warn inform notify explain listen read/read look check double-check
  test inspect verify measure count weigh label mark note write/wrote/written record log file follow act do/did/done pay pack wrap
  seal tie secure protect insure clean wash wipe/wiped dry cool service maintain repair fix mend replace update upgrade back confirm ship
  deliver bring/brought collect pick drop/dropped hand pass forward transfer refund credit return process handle sort arrange organise
  organize plan/planned prepare train hire supervise care bother think/thought try remember notice spot/spotted wait stop/stopped slow show
  turn admit/admitted own apologise apologize speak/spoke/spoken talk communicate consult proofread close lock shut/shut set/set mention
  disclose point draw/drew/drawn use put/put let/let stick/stuck honour honor watch keep/kept send/sent hold/held say/said give/gave/given
  take/took/taken leave/left roster staff teach/taught see/saw/seen enter scan/scanned open move switch stay come/came install fit/fitted
  tighten attach connect calibrate salt season cook translate translate spell/spelt order book cancel charge price invoice water feed/fed
  tow walk lift carry load unload park drive/drove/driven brake aim point sign stamp print swap/swapped sweep/swept salt grit
`)

/** What people do or do not do as a habit; none that a shop may simply not offer, such as “send” or “deliver”. */
export const diligence = inflected(`
  check double-check look read/read listen talk train think/thought care bother follow test measure count label wrap seal write/wrote note
  record pass clean wash speak/spoke communicate consult knock try remember notice supervise verify inspect maintain admit apologise
  apologize stick/stuck understand/understood know/knew learn/learnt coordinate pay compare proofread tidy concentrate
`)
