import {words} from '@tactlint/core'

/** Who has done it has done wrong: „har ⟦mistet⟧“. What only reports („sendt forkert“) is left out. */
export const faultyDone = words(`
  mistet ødelagt glemt smidt rodet sjusket jokket ignoreret overset nægtet snydt løjet bedraget stjålet tabt forsømt svigtet fejlet
  dummet kvajet misligholdt smadret svinet spildt tørret kludret brudt forlagt forbyttet sovet fuppet svindlet franarret klokket
  tilbageholdt skjult vildledt narret forhalet sløset fejlinformeret misinformeret negligeret forpurret bommet fusket chikaneret
  vrøvlet fucked saboteret misrøgtet vanrøgtet forkludret forvansket forvekslet spoleret skamferet maltrakteret
  forskertset tilsidesat misbrugt forskelsbehandlet manipuleret undladt nedprioriteret syltet
  forplumret forvoldt forårsaget overhørt fejlbehandlet fejlekspederet fejlpakket overfaldet bortforklaret
  blæst skidt kastet kylet slynget sparket trampet fejladresseret fejltastet pisset plumret ridset lullet afpresset hamstret frarøvet plyndret flået
  ydmyget krænket fornærmet forrådt udnyttet terroriseret bestjålet latterliggjort nedgjort bagtalt tilsvinet diskrimineret mishandlet lokket
`)
/** What happens to anybody („du mister garantien“) is left out. */
export const faultyDoes = words(`
  roder sjusker ignorerer nægter snyder lyver bedrager stjæler svigter dummer kvajer kludrer forsømmer sløser fusker klokker
  vildleder narrer manipulerer chikanerer forhaler bortforklarer negligerer mobber flår saboterer sylter jokker svindler plyndrer
  overhører misbruger spilder sover fupper fedtspiller forplumrer vrøvler forskelsbehandler
`)
export const faultyDid = words(`
  mistede ødelagde glemte smed rodede sjuskede ignorerede overså nægtede snød løj tabte svigtede dummede kvajede smadrede spildte
  kludrede brød forbyttede svindlede fuppede forlagde fejlede forsømte vildledte narrede forhalede sløsede bommede klokkede stjal
  overhørte misbrugte undlod syltede saboterede svinede væltede jokkede
  ydmygede krænkede fornærmede forrådte udnyttede manipulerede chikanerede terroriserede bedrog bestjal plyndrede flåede latterliggjorde
  nedgjorde bagtalte tilsvinede diskriminerede mishandlede tilsidesatte lokkede
`)

/** What went wrong by somebody's fault: „det ⟦rod⟧, I har lavet“. */
export const faults = words(`
  fejl fejlen fejltagelse rod rodet roderi kaos ballade balladen bommert bommerten brøler brøleren bøf kluddermor koks lort lortet
  sjusk sjuskeri skade skaden skader problem problemer problemet miseren misere miserer suppedas suppedasen svineri svineriet
  forvirring besvær bøvl bøvlet forsinkelse forsinkelsen tab tabet klokkeklarhed uorden ulykke ulykken
`)

/** Negligence, which is always somebody's: „jeres ⟦sjusk⟧“. */
export const negligence = words(`
  sjusk sjuskeri rod roderi forsømmelighed nøleri sløseri sløseriet inkompetence uduelighed dovenskab ligegyldighed slendrian arrogance sløvhed uagtsomhed
  forsømmelse forsømmelser forglemmelse efterladenhed skødesløshed letsindighed nølen langsommelighed langsomhed smøleri amatørisme
  uansvarlighed upålidelighed bommert brøler brølere bommerter fejltagelse fejldisposition fejlvurdering fejlbehandling fejlekspedition
  uvidenhed uprofessionalisme uhøflighed vildledning løgn løgne snyd bedrag svigt løftebrud kontraktbrud aftalebrud dobbeltmoral
  griskhed grådighed pengegriskhed hovmod magtmisbrug tyveri fusk fup chikane nærighed bureaukrati inkompetance slaphed sjask klamphuggeri makværk humbug svindel
`)

/** What a person or their work is called to be blamed: „jeres ⟦uduelige⟧ system“, „jeres vicevært er ⟦doven⟧“. */
export const faultyOnes = words(`
  inkompetente inkompetent uduelige uduelig sjuskede sjusket elendige elendig dovne doven håbløse håbløs ubrugelige ubrugelig sløve
  sløv ligeglade ligeglad uansvarlige uansvarlig useriøse useriøs talentløse talentløs ringe dumme dum tåbelige tåbelig dårlige dårlig
  rodede langsommelige langsommelig upålidelige upålidelig utroværdige utroværdig uforskammede uforskammet uvenlige uvenlig uhøflige uhøflig uhøfligt arrogante arrogant flabede
  flabet ubehøvlede ubehøvlet uopdragne uopdragen løgnagtige løgnagtig uprofessionelle uprofessionel ubehjælpsomme skødesløse
  skødesløs uvidende ukvalificerede ukvalificeret griske grisk grådige grådig uforstående amatøragtige amatøragtig fejlslagne
  mangelfulde slendrianagtige fodslæbende forvirrede forvirret overlegne overlegen nedladende respektløse respektløs hensynsløse
  hensynsløs samvittighedsløse skamløse skamløs latterlige latterlig pinlige pinlig ynkelige ynkelig
  uærlige uærlig klodsede klodset ansvarsløse ansvarsløs hykleriske hyklerisk barnlige barnlig smålige smålig feje fej fjendtlige fjendtlig
  ondsindede ondsindet ondskabsfulde ondskabsfuld paranoide paranoid tankeløse tankeløs hjerteløse hjerteløs kyniske kynisk ufølsomme
`)
export const lacking = words(`
  vilje omhu respekt kontrol styr overblik opfølgning kommunikation service evne evner kompetence kompetencer omtanke ansvarlighed
  professionalisme interesse forståelse ansvarsfølelse faglighed orden koordinering planlægning omsorg ansvar sans rettidighed
  reaktion engagement hjælp kvalitetskontrol grundighed seriøsitet ærlighed empati
`)
