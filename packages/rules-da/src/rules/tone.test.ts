import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

describe('the tone rules find what a sentence does, however it is said', () => {
  it.each([
    'Er varmen ikke tilbage senest torsdag, kontakter vi Huslejenævnet og deponerer huslejen.',
    'Mon ikke Politiken kunne have lyst til at se de billeder?',
    'Hvad tror I, Datatilsynet siger til, at mine oplysninger lå fremme?',
    'Har I lyst til at læse om jer selv i Ekstra Bladet?',
    'Skal jeg tage den med Forbrugerombudsmanden, eller finder I selv ud af det?',
    'Klagen til Ankenævnet er udfyldt og mangler kun min underskrift.',
    'Bliver det ikke rettet, så er femten års samarbejde slut.',
    'Vi flytter alle vores forsikringer over til en anden udbyder, hvis prisen ikke kommer ned.',
    'Det tager mig to minutter at opsige det hele i appen.',
    'Så har I set mig som kunde for sidste gang, og så slipper I for mig.',
    'Jeg stiller mig op foran jeres butik lørdag formiddag, til nogen tager ansvar.',
    'Betaler I ikke, må vi jo se, hvad fogeden siger.',
    'Jeg er ikke bleg for at hænge jer ud.',
    'Svendene går hjem fredag, medmindre rate to er betalt.',
    'Hvis ikke I finder pengene, så gør min advokat det.',
    'I kan forklare jer over for en dommer, hvis I hellere vil det.',
    'Pengene i dag, eller også åbner jeg en sag hos PayPal.',
    'Læserbrevet er skrevet, og avisen venter kun på mit ja.',
    'Hører vi ikke fra jer, kender Kontant hele historien på mandag.',
    'Så bliver I én kunde mindre.',
    'Får jeg et nej mere, ryger alt på Trustpilot.',
    'Forbrugerombudsmanden vil finde det her meget interessant.',
    'Enten ligger pengene her fredag, eller også hedder den næste modpart min advokat.',
    'I har 24 timer, før jeg går videre med sagen.',
    'Det bliver dyrt for jer, hvis vi skal mødes i retten.',
    'Jeg har noteret dit navn.',
    'Det ville være ærgerligt, hvis historien slap ud.',
    'Opsigelsen ligger i udbakken.',
    'Jeg betaler ikke en krone, før hullet er lukket.',
    'Huslejen for marts bliver på min konto, til varmen virker.',
    'Kontrakten udløber i juni, og med den her behandling bliver den ikke fornyet.',
    'Fra på mandag køber vi ind et andet sted.',
    'I får besøg af Arbejdstilsynet.',
    'Så skal I ikke blive overraskede, når der står en journalist i døren.',
    'Branchen er lille, og folk snakker.',
    'Hvis jeg var jer, ville jeg svare inden fredag.',
    'Det her slutter ikke her.',
    'Hver dag I venter, lægger jeg 500 kr. til regningen.',
    'Vores indkøber har fået besked på at finde en ny leverandør.',
    'Så ordner jeg det selv og sender jer regningen.',
    'Svar mig inden fredag, så undgår vi begge en retssag.',
    'Vi ser os om efter en anden leverandør.',
    'Ellers tager vi sagen videre.',
    'Tre naboer siger op sammen med mig, hvis taget ikke er tæt til jul.',
    'I vil ikke bryde jer om, hvad min næste mail indeholder.',
    'Jeg har skærmbilleder af det hele, og de kan deles med et klik.',
    'Mit næste opkald går ikke til jer.',
    'Så må jeg jo lade naboerne vide, hvad I er for nogle.',
    'Jeg ved godt, hvor I bor.',
    'Gør I ikke noget, gør jeg.',
    'Datatilsynet kender jo jeres navn i forvejen.',
    'Så bliver det Forbrugerklagenævnet, der regner på det næste gang.',
    'Pressen er også vågen i weekenden.',
    'Min advokat glæder sig til at læse jeres næste svar.',
  ])('threatens: %s', async text => {
    expect(await toneOf(text, 'support')).toContainEqual(expect.stringMatching(/-threat$/))
  })

  it.each([
    'Betaler du ikke inden den 1., slukker vi for dit internet.',
    'Hvis gebyret ikke er betalt inden fredag, melder vi dig ud og sender sagen til inkasso.',
    'Fortsætter du i den tone, afslutter vi samtalen.',
  ])('threatens a customer: %s', async text => {
    expect(await toneOf(text, 'customer')).toContainEqual(expect.stringMatching(/-threat$/))
  })

  it.each([
    'Flot arbejde, nu mangler der kun tre af de fire stole.',
    'Smart, at jeres chat lukker klokken 15, når alle har fri klokken 16.',
    'Hyggeligt, at I tager jer tid til at sende rykkere, når nu varen aldrig er kommet.',
    'Betryggende at vide, at sagen er i så sovende hænder.',
    'Rart at se, at nogen stadig holder lange frokostpauser.',
    'Endnu et nydeligt svar uden indhold.',
    'Tak for skabelonsvaret. Jeg gætter på, at nummeret på min sag bare er pynt.',
    'Tak for det fine link til en side, der ikke findes.',
    'I modsætning til jer har jeg læst vilkårene.',
    'Jeg formoder, at der findes et ur på kontoret.',
    'Man må formode, at en bank kan lægge to tal sammen.',
    'Jeg er sikker på, at en af jer har lært at regne.',
    'Mon ikke der er en kollega, som ejer en kalender?',
    'Velkommen til sagen, nu er du den femte.',
    'Jeg vil nødig forstyrre, men det er altså december nu.',
    'Jeg beklager ulejligheden ved at være kunde.',
    'Undskyld, at jeg blander mig i min egen sag.',
    'Det er naturligvis for småt til, at nogen gider svare.',
    'Med al respekt, så kan min niårige læse en kontoudskrift.',
    'Hvor mange gange skal jeg uploade det samme pas?',
    'Hvor mange kolleger skal sagen forbi, før nogen åbner den?',
    'Skal jeg forstå tavsheden som et ja?',
    'Hvad var det nu, I kaldte jer? Hurtigst i Norden?',
    'Mailen er nok faldet ned bag kaffemaskinen.',
    'Når I er færdige med kagen, må I gerne se på min sag.',
    'Femte forsøg, alle gode gange fem.',
    'Det var så den telefontid.',
    'Man kunne jo prøve at ringe tilbage, når man lover det.',
    'Måske skulle nogen fortælle jeres system, at det er blevet forår.',
    'Det er åbenbart en hemmelighed, hvornår montøren kommer.',
    'Jeg troede i min enfold, at "i morgen" betød i morgen.',
    'Så fik jeg også lært, at "straks" er tre uger.',
    'Jeg lærer altid noget nyt: nu tæller påsken som hverdage.',
    'Spændende, hvad I finder på næste gang.',
    'Godt, man ikke har andet at lave end at sidde i telefonkø.',
    'Jeg har heldigvis hele dagen til at høre jeres musik.',
    'Det er jo også kun femte gang, så jeg skal ikke klage.',
    'Var der noget ved ordet "haster", I ikke forstod?',
    'I har sikkert en rigtig god grund til ikke at svare i seks uger.',
    'Vil I have den stavet?',
    'Skal jeg sende en brevdue?',
    'Fint nok, jeg venter bare, min tid er jo gratis.',
    'Ja ja, der er jo kun gået to måneder.',
    'Held og lykke med at finde sagen i bunken.',
    'Det må være rart at have et job, hvor man ikke skal svare.',
    'Jeg skriver det lige langsomt denne gang.',
  ])('jabs at the reader: %s', async text => {
    expect(await toneOf(text, 'support')).toContainEqual(
      expect.stringMatching(/^passive-aggressive-phrase$|^emotional-language$/),
    )
  })

  it.each([
    'Som du ville vide, hvis du havde åbnet linket.',
    'De fleste kan godt finde knappen.',
    'Jeg kan desværre ikke læse dine tanker.',
    'Det står faktisk lige foran dig på siden.',
    'Jeg prøver igen, lidt langsommere denne gang.',
    'Vejledningen er skrevet, så alle kan være med.',
    'Nu har vi jo forklaret det et par gange.',
  ])('jabs at a customer: %s', async text => {
    expect(await toneOf(text, 'customer')).toContainEqual(
      expect.stringMatching(/^passive-aggressive-phrase$|^emotional-language$/),
    )
  })

  it.each([
    'Jeres lærling satte døren i på hovedet.',
    'Fejlen kunne kun ske, fordi ingen hos jer gad kigge i sagen.',
    'Det er jeres rod, jeg skal betale for.',
    'I har haft nøglen, så hvem skulle ellers have efterladt døren åben?',
    'Uden jeres sløseri havde vi haft varme.',
    'Jeres system har slugt min bestilling.',
    'Medarbejderen i telefonen løj for mig.',
    'Skaden er sket, mens bilen stod hos jer, og I vil ikke kendes ved den.',
    'Det var jer, der bad mig vente, og nu er fristen forbi.',
    'Ved at lukke kontoen uden varsel har I sat os i en umulig situation.',
    'Kommunen har sovet i timen.',
    'Det havde I vidst, hvis I havde spurgt.',
    'I svigtede min mor, da hun havde mest brug for hjælp.',
  ])('blames: %s', async text => {
    expect(await toneOf(text, 'support')).toContainEqual(expect.stringMatching(/^blame-language$/))
  })

  it.each([
    'Du har selv trykket på Bekræft.',
    'Hvis du havde fulgt vejledningen, var den ikke gået i stykker.',
    'Det er dig, der ikke har oplyst din nye adresse.',
    'Fejlen opstod, fordi du ikke læste mailen.',
    'Du glemte at slukke for vandet.',
  ])('blames a customer: %s', async text => {
    expect(await toneOf(text, 'customer')).toContainEqual(expect.stringMatching(/^blame-language$/))
  })
})
