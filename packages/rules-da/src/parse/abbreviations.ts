/** Written with a full stop and always followed by more: „f.eks. Jens“, „Ordrenr. 112-…“, „hr. Jensen“. In lower case. */
export const followed: ReadonlySet<string> = new Set(
  `adr afd afs ang anm att attn bl bl.a bl.andet ca cif d dr e.g eksp ekskl el eks evt excl f f.eks feks fam ff fhv fl forv fr
  fx g gl gr hhv hr i.e ifl iflg ifm ift iht incl inkl ing int jf jnr j.nr jr k kap kl kundenr kontonr lb.nr lok maks max mht mdl
  mfl mvh nr ordrenr ordre-nr obs o.a overs p.g.a pga pkt pr prof red ref reg sagsnr serienr sml skt sr st str trackingnr tidl tilh tilsv
  tlf u.å udg ugtl v varenr vedh vedl vedr vejl vh vha vol kh dbh fakturanr sporingsnr forsendelsesnr pakkenr bookingnr medlemsnr cvr-nr
  cvrnr cpr-nr m.h.t i.f.t`.split(/\s+/),
)

/** Written with a full stop that may be the sentence's too: „det koster 45 kr.“, „på 3. tv.“, „sko, støvler osv.“ */
export const mayEnd: ReadonlySet<string> = new Set(
  `alm apr aug dec dgl e.l etc e.kr e.m f.kr f.m feb fre jan jul jun kr lign lør m.fl m.m m.v man mar md mdr mia min mio mm mv nov
  o.l o.lign okt ons osv p.a p.t pct pk pkt pt s.u sek sep sept stk søn th tir tirs tors tv årg`.split(/\s+/),
)

/** Units that stand before what they count: „60 stk. SKU GLAS-6“. */
export const units: ReadonlySet<string> = new Set(['pk', 'stk'])

export const months: ReadonlySet<string> = new Set(
  `januar februar marts april maj juni juli august september oktober november december
  jan feb mar apr jun jul aug sep sept okt nov dec`.split(/\s+/),
)
