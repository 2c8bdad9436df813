import {words} from '@tactlint/core'

/** Who decides quarrels. */
export const authority = words(`
  police court courts tribunal ombudsman regulator ftc bbb ofcom ofgem fca cfpb ico arbitration watchdog lawyer lawyers solicitor
  solicitors attorney attorneys barrister authorities authority prosecutor magistrate union inspectorate embassy ofsted ofwat cqc hse caa accc
  faa fcc gmc nmc gdc afca finra asic osha dvsa orr abta atol mp councillor congressman congresswoman senator mayor commissioner minister
`)
/** Where many read it. */
export const publicity = words(`
  press newspaper newspapers paper papers journalist journalists reporter media twitter facebook instagram tiktok reddit linkedin trustpilot
  youtube google yelp tripadvisor television tv telly radio bbc itv cnn whatsapp nextdoor mumsnet bluesky threads snapchat glassdoor
`)
/** Where a quarrel may be taken: “the ombudsman”, “the press”, “small claims”. */
export const office = {
  anyOf: [
    [{surface: authority}],
    [{surface: publicity}],
    [
      {surface: words('trading consumer consumers data financial better local')},
      {
        surface: words(
          'centre center agency standards protection association council  rights affairs organisation organization business board authority champion paper',
        ),
      },
    ],
    [{surface: 'small'}, {surface: 'claims'}],
    [
      {
        surface: words(
          "environmental citizens citizens' county fair attorney licensing insurance housing medical dental aviation",
        ),
      },
      {
        surface: words(
          'health advice court trading general authority board commissioner commission solicitor tribunal regulator',
        ),
      },
    ],
  ],
} as const
