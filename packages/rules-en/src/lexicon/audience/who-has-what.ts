import {words, type Step} from '@tactlint/core'

/** What one has of a company and writes to it about. */
export const belongings = words(`
  order orders parcel parcels package packages shipment shipments purchase purchases bill bills invoice invoices meter flight flights
  luggage suitcase baggage booking bookings reservation reservations refund refunds card subscription contract claim claims case cases account
  accounts listing listings asin asins sku skus inventory campaign balance payout payouts reimbursement disbursement workspace
  statement loan mortgage policy membership router sim broadband internet connection tenancy tenant-id number tariff plan licence
  license seat seats ticket tickets room return returns delivery deliveries deposit direct-debit debit storefront shop login profile
`)

/** The same, said as often of what is one's own business. */
export const ownThings = words(`
  money payment payments product products item items store application request requests complaint phone device machine
  fridge app data appointment flat apartment heating boiler stock margin password passport page customers buyers cash-flow settings
  table sofa jacket shoes laptop watch car bike carton cartons pallet bank kitchen
`)

/** Said by somebody who answers of what the reader has, too seldom by the reader of what the desk has. */
export const readersThings = words(`
  order orders purchase purchases parcel parcels package packages subscription booking reservation refund return replacement device
  enquiry inquiry patience loyalty appointment stay trial membership account workspace card basket cart application claim plan
  repair visit trip password profile router listing listings shipment shipments inventory ticket meter luggage suitcase
`)

/** What a reader has who answers for a company. */
export const companysThings = words(`
  app platform hotline driver drivers technician technicians colleague colleagues help-desk helpdesk support bank shop store webshop
  site company warehouse warehouses courier couriers staff employee employees agent agents representative branch fitter
  engineer engineers mechanic depot airline hotel template catalogue checkout
`)

export const bought = words('ordered bought purchased subscribed rented booked chose chosen')
export const being = words("was were have has been had am are got get i'm we're being keep kept")
export const aside: Step = {
  optional: [
    {
      repeat: [
        {
          surface: words(`
            have has 've had was were been am are just already recently only also then still now never not originally first again ever
            once finally immediately 'd would will
          `),
        },
      ],
      most: 3,
    },
  ],
}
export const i: Step = {surface: words("i i've i'd")}
export const we: Step = {surface: words("i we i've we've i'd we'd i'll we'll i'm we're")}
/** “my last three orders”, not “my name is Bill”, “my mother and her order” */
export const adjectives: Step = {
  optional: [
    {
      repeat: [
        {
          not: {
            surface: words(`
              is are was were am be will would can has have had and or but of for from to in on at with by that who which name
              friend local , . : ; ( ) – - ? !
            `),
          },
        },
      ],
      most: 2,
    },
  ],
}
export const notOfReader: Step = {notAhead: [{gap: 3}, {surface: words('you your yours')}]}
export const opening = words('hi hello hey dear greetings morning afternoon evening day')
