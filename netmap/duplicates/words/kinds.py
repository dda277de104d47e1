"""What a town may have several of."""

from __future__ import annotations

from netmap.duplicates.sorts import Sort
from netmap.duplicates.words.lines import terms_of

KINDS = terms_of(
    Sort.KIND,
    """
    kita: kindertagesstätte, kindertageseinrichtung, kindertagesstätten, tageseinrichtung für \
kinder, kinder tagesstätte, kindertagesst, ktst, KiTa, KITA, ?kindergarten, ?kiga, \
?kinderhaus, ?kindertreff
    krippe: kinderkrippe
    hort: kinderhort, schülerhort
    familienzentrum: FZ, FamZ, famz, familien zentrum
    familienbildungsstätte: fbs, ?familienbildung, familien bildungsstätte
    grundschule < schule: GS, ?volksschule, grundsch
    gemeinschaftsgrundschule < grundschule: ggs
    katholische grundschule < grundschule: kgs, kath grundschule, katholische grundsch
    evangelische grundschule < grundschule: egs, ev grundschule
    hauptschule < schule: HS
    gemeinschaftshauptschule < hauptschule: ghs
    realschule < schule: RS
    gesamtschule < schule: IGS, integrierte gesamtschule
    sekundarschule < schule:
    stadtteilschule < schule:
    gemeinschaftsschule < schule:
    oberschule < schule: OBS
    mittelschule < schule:
    regelschule < schule:
    förderschule < schule: förderzentrum, sonderschule
    waldorfschule:
    montessorischule: montessori
    berufsschule: berufsbildende schule, berufsbildende schulen, bbs, \
berufliche schule, berufliche schulen, gewerbeschule, BSZ, berufliches schulzentrum, \
berufsschulzentrum
    berufskolleg: BK, kolleg
    abendschule: abendgymnasium, abendrealschule
    gymnasium: gym, gymn
    schule: schulen, SCHULE, schulzentrum
    jugendzentrum: JZ, juze, juz, ?jugendhaus, ?jugendfreizeitstätte, ?jugendfreizeitheim, \
JFE, jugendfreizeiteinrichtung, ?jugendtreff, ?jugendclub, ?haus der jugend, hdj, \
jugend zentrum, ?jugendheim, ?jugendbegegnungsstätte
    bürgerzentrum: ?bürgerhaus, ?bürgertreff, bürger zentrum, BüZ
    stadtteilzentrum: ?stadtteilhaus, ?nachbarschaftszentrum, ?nachbarschaftshaus, \
?nachbarschaftstreff, ?stadtteiltreff, STZ
    stadtteilbüro: ?quartiersbüro, ?quartiersmanagement, QM, ?stadtteilmanagement
    begegnungsstätte: ?begegnungszentrum, ?seniorenbegegnungsstätte, ?altentagesstätte, \
?seniorentreff, ?haus der begegnung
    altenheim: seniorenheim, ?seniorenzentrum, ?altenzentrum, ?pflegeheim, altenpflegeheim, \
?seniorenhaus, alten und pflegeheim, APH, ?seniorenwohnheim, senioren und pflegeheim, \
?seniorenstift, ?seniorenwohnanlage, ?pflegezentrum, ?seniorenresidenz, seniorenpflegeheim, \
senioren pflegeheim, ?wohn und pflegezentrum, ?seniorenwohnpark
    krankenhaus: ?hospital, ?klinikum, ?klinik, ?kliniken, krankenhäuser
    sozialstation: ?pflegedienst, ?ambulanter pflegedienst, ?diakoniestation, ?ambulante pflege
    tagespflege:
    kirchengemeinde: pfarrgemeinde, pfarrei, kirchgemeinde, pfarre, KGM, kirchengem
    kirchenkreis: kirchenkreisverband
    dekanat:
    freikirche: freie evangelische gemeinde, feg, baptistengemeinde, freikirchliche gemeinde
    moschee: camii, cami, ?moscheegemeinde, ?moscheeverein, mescid
    synagoge:
    kulturverein < verein: kultur verein
    sportverein < verein: SV
    turn und sportverein < verein: TSV, TuS, tus, tsv
    turnverein < verein: TV, ?turngemeinde, TG
    fußballverein < verein: FC, fussballclub, fußballclub, FV, fußball club
    spielvereinigung < verein: SpVgg, spvgg, SpVg, SpVG
    schützenverein < verein: ?schützengesellschaft, ?schützenbruderschaft, SchV
    reitverein < verein: reit und fahrverein
    sportgemeinschaft < verein: SG, spielgemeinschaft
    sportclub < verein: SC
    tennisclub < verein: TC
    gesangverein < verein: gesangsverein, männergesangverein, MGV
    bürgerverein < verein:
    elternverein < verein:
    verein: ?vereinigung, VEREIN
    verband:
    beratungsstelle: beratungsst, ?beratungszentrum, BST
    initiative: bürgerinitiative, BI
    arbeitskreis: AK
    arbeitsgemeinschaft: AG, ARGE
    runder tisch:
    netzwerk:
    bündnis:
    stiftung: STIFTUNG
    bildungswerk: ?bildungszentrum
    akademie:
    wohnungsgesellschaft: wohnungsbaugesellschaft, ?wohnungsgenossenschaft, ?wohnungsbau, \
?wohnbau, ?bauverein, ?wohnungsbaugenossenschaft
    werkstatt: werkstätten, wfbm, werkstatt für behinderte menschen, \
werkstatt für menschen mit behinderung
    wohnheim: ?wohnstätte, ?wohngruppe, ?wohnverbund
    unterkunft: ?flüchtlingsunterkunft, gemeinschaftsunterkunft, GU
    sprachschule:
    fachbereich: FB
    fachdienst: FD
    abteilung: abt
    referat:
    dezernat:
    sachgebiet:
    amt:
    """,
)
