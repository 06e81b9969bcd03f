// Words of medicine that no list has to name: families of generic drugs go by the stems that the U.S. Adopted Names
// Council gives them (ama-assn.org, USAN stem list), diseases and operations by Greek endings. English and Spanish.
export type TermKind = 'condition' | 'doubtful' | 'drug' | 'treatment' | 'aid' | 'allergy'

const drugs = `statin sartan olol mycin cillin floxacin oxetine azepam azolam triptan gliptin gliflozin glutide prazole
  conazole dipine setron lukast codone morphone barbital tinib ciclib ciclovir cyclovir tegravir buvir navir tamivir mab
  peridol piprazole triptyline pramine apine idone platin taxel rubicin oxaban caftor bactam penem dronate tidine
  phylline vudine pril profen oxicam nisone nisolone methasone terol parin thiazide semide caine formin steride zosin
  trexone loxone orphine fentanyl cycline estradiol gestrel limus trexate citabine parib grel gatran fibrate faxine
  traline alopram piclone atadine rizine gepant orexant lutamide trozole mectin oquine tretinoin etiracetam gabalin
  estatina sartán micina cilina floxacino oxetina triptán gliptina gliflozina glutida prazol conazol dipino ciclovir
  triptilina apina idona platino rubicina tidina tiazida semida formina profeno nisona metasona parina tralina tiroxina
  cefalexina ciclina`
const conditions = `itis emia algia plegia plegic lepsy osis carcinoma sarcoma blastoma adenoma fibroma lymphoma
  melanoma myeloma cytoma glioma hematoma angioma granuloma neuroma papilloma meningioma opathy dystrophy atrophy penia
  penic rrhea sclerosis paresis megaly patía distrofia atrofia plejia plejía linfoma mieloma`
const treatments = `ectomy ostomy otomy plasty oscopy centesis ectomía ostomía otomía plastia oscopia`

/** Everyday words that end alike. */
const others = new Set(
  `academia bohemia nostalgia senioritis hypnosis diagnosis prognosis misdiagnosis symbiosis osmosis photosynthesis
  metamorphosis mitosis meiosis apotheosis neurosis homeopathy osteopathy naturopathy telepathy sociopathy dichotomy
  cholesterol recycline cyclone academía trichotomy diagnoses prognoses hypnoses doses grandioses april homeopatía
  euphemia empatía simpatía antipatía apatía telepatía logia carisma rapina cortina pristina`.split(/\s+/),
)

/** Endings by their last three letters: a word is compared with the few that can fit. */
const endings = new Map<string, (readonly [string, TermKind])[]>()
for (const [list, kind] of [
  [drugs, 'drug'],
  [conditions, 'condition'],
  [treatments, 'treatment'],
] as const)
  for (const ending of list.split(/\s+/)) {
    const known = endings.get(ending.slice(-3))
    if (known) known.push([ending, kind])
    else endings.set(ending.slice(-3), [[ending, kind]])
  }

/** The kind of health word that this one must be by its ending. */
export const kindByEnding = (word: string): TermKind | undefined => {
  const found = endings
    .get(word.slice(-3))
    ?.find(([ending]) => word.endsWith(ending) && (word.length > ending.length + 2 || ending.length > 6))
  return found && !others.has(word) && !word.includes('lolol') ? found[1] : undefined
}
