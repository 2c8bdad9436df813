import {words} from '@tactlint/core'
import {either, maybe, one, upTo} from '../notation.js'

/** What a business lives on: „min ⟦omsætning⟧“. */
export const business = words(`
  margin marginen marginer bruttoavance salg salget omsætning omsætningen indtjening indtjeningen fortjeneste fortjenesten bundlinje bundlinjen avance avancen profit overskud
  dækningsbidrag dækningsbidraget dækningsgrad salgstal salgstallene konverteringsrate konvertering likviditet cashflow cash økonomi
  placering placeringer rangering ranking søgeplacering bestseller-rangering bsr synlighed visninger klik trafik indtægt
  indtægter indkomst bonus provision levebrød levevej eksistensgrundlag markedsandel markedsandele acos roas
  salgsmål budget budgettet julesalg julesalget højsæson højsæsonen kvartal kvartalsmål regnskab varesalg dagssalg lageromsætning
  annoncekroner annoncebudget buy-box
`)
/** Goes down: „mit salg ⟦falder⟧“. */
export const falls = words(`
  falder faldet styrtdykker styrtdykket lider dykker dykket halveret halveres rasler raslet ryger røget går gået forsvinder forsvundet
  fordamper fordampet tørrer svinder svundet smuldrer smuldret bløder skrumper skrumpet stagnerer rammes ramt presset truet trues
  minus frit væk nul sænket reduceret drænes drænet ødelægges ødelagt stået falde
`)
/** Harms it: „⟦æder⟧ min fortjeneste“. */
export const harms = words(`
  skader rammer ødelægger æder koster truer presser dræner sænker udhuler halverer spiser forringer forværrer minimerer påvirker dræber
  kvæler belaster sluger saboterer trykker tømmer
`)

/** „omkring 4.000“, „tusindvis af“ */
export const amount = maybe(
  upTo(
    5,
    either(
      [{number: true}],
      [
        one(
          'omkring ca ca. cirka op mod over mindst næsten godt til allerede flere en et mange tusind tusindvis hundredvis af .',
        ),
      ],
    ),
  ),
)

export const period = either(
  [one('om i pr pr. per hver'), maybe(one('.')), one('dagen dag timen time ugen uge døgn døgnet minut')],
  [one('dagligt ugentligt')],
)
