"""German abbreviations and words for bodies, offices, schools, clubs and parishes.

Collected by hand from how the bodies call themselves: the member lists of the Bundesarbeits-
gemeinschaft der Freien Wohlfahrtspflege, the school types of the Kultusministerkonferenz, the
municipal tasks in the schemes of the KGSt, and abbreviations of the Duden. Nothing is copied from
a list of somebody else.
"""

from __future__ import annotations

from netmap.findings.duplicates.sorts import Sort, Term


def _each(sort: Sort, lines: str) -> tuple[Term, ...]:
    """Read lines of words of which each means itself."""
    return tuple(
        Term(name=word, sort=sort) for term in _all(sort, lines) for word in (term.name, *term.also)
    )


def _all(sort: Sort, lines: str) -> tuple[Term, ...]:
    """Read lines such as "grundschule < schule: GS, volksschule"."""
    found = []
    for line in filter(None, map(str.strip, lines.splitlines())):
        head, _, also = line.partition(":")
        name, _, under = head.partition("<")
        words = tuple(word.strip() for word in also.split(",") if word.strip())
        found.append(Term(name=name.strip(), sort=sort, also=words, under=under.strip()))
    return tuple(found)


BODIES = _all(
    Sort.BODY,
    """
    arbeiterwohlfahrt: awo, arbeiter wohlfahrt
    caritas: caritasverband, caritas verband, caritativ, CV
    diakonie: diakonisches werk, diakonische werk, DW, diakonie werk, diakoniewerk, diak werk
    deutsches rotes kreuz: drk, rotes kreuz, rotkreuz, deutsche rote kreuz
    paritätischer: dpwv, paritätische, paritätischer wohlfahrtsverband, der paritätische, \
deutscher paritätischer wohlfahrtsverband, paritätischer gesamtverband, parität, \
parität wohlfahrtsverband, paritaet wohlfahrtsverband
    arbeiter samariter bund: asb, samariterbund, arbeitersamariterbund
    johanniter: johanniter unfall hilfe, juh, johanniter unfallhilfe
    malteser: malteser hilfsdienst, mhd, malteserhilfsdienst
    kinderschutzbund: dksb, deutscher kinderschutzbund, der kinderschutzbund
    sozialdienst katholischer frauen: skf, sozialdienst kath frauen
    katholischer verein für soziale dienste: skm, sozialdienst katholischer männer
    zentralwohlfahrtsstelle der juden in deutschland: zwst
    in via: invia, in via katholischer verband für mädchen und frauensozialarbeit
    kolpingwerk: kolping, kolpingbildungswerk
    cvjm: christlicher verein junger menschen
    deutscher gewerkschaftsbund: dgb
    verdi: ver di, vereinte dienstleistungsgewerkschaft
    gewerkschaft erziehung und wissenschaft: gew
    ig metall: industriegewerkschaft metall, igm
    ig bau: industriegewerkschaft bauen agrar umwelt
    vdk: sozialverband vdk, vdk sozialverband
    sovd: sozialverband deutschland
    technisches hilfswerk: thw, bundesanstalt technisches hilfswerk
    dlrg: deutsche lebens rettungs gesellschaft, deutsche lebensrettungsgesellschaft
    naturschutzbund: nabu, naturschutzbund deutschland
    bund für umwelt und naturschutz: BUND, bund für umwelt und naturschutz deutschland, \
bund naturschutz
    adfc: allgemeiner deutscher fahrrad club, allgemeiner deutscher fahrradclub
    vcd: verkehrsclub deutschland
    ditib: türkisch islamische union der anstalt für religion, \
türkisch islamische union, türkisch islamische gemeinde ditib
    igmg: islamische gemeinschaft milli görüs, milli görüs
    vikz: verband der islamischen kulturzentren
    alevitische gemeinde: aabf, alevitische gemeinde deutschland, alevitischer kulturverein
    internationaler bund: IB
    bdkj: bund der deutschen katholischen jugend
    dpsg: deutsche pfadfinderschaft sankt georg
    kab: katholische arbeitnehmer bewegung, katholische arbeitnehmerbewegung
    kfd: katholische frauengemeinschaft, katholische frauengemeinschaft deutschlands
    kdfb: katholischer deutscher frauenbund
    evangelische frauenhilfe: frauenhilfe
    landfrauen: landfrauenverein, landfrauenverband
    lebenshilfe: lebenshilfe für menschen mit behinderung, \
lebenshilfe für menschen mit geistiger behinderung
    pro familia: profamilia, pro familia beratungsstelle, beratungsstelle pro familia
    donum vitae: donumvitae, donum vitae beratungsstelle
    weisser ring: weißer ring
    amnesty international: amnesty
    vamv: verband alleinerziehender mütter und väter
    verbraucherzentrale: VZ, ?verbraucherberatung
    deutscher alpenverein: dav
    deutscher mieterbund: dmb, ?mieterverein
    ejw: evangelisches jugendwerk
    gesellschaft für christlich jüdische zusammenarbeit: gcjz
    pfadfinder: pfadfinderbund
    die falken: falken, sozialistische jugend deutschlands, sjd
    naturfreunde: naturfreunde deutschlands
    bahnhofsmission:
    heilsarmee:
    terre des hommes:
    greenpeace:
    unicef:
    aok: allgemeine ortskrankenkasse
    deutsche rentenversicherung: drv
    landschaftsverband westfalen lippe: lwl
    landschaftsverband rheinland: lvr
    bundesamt für migration und flüchtlinge: bamf
    cdu: christlich demokratische union
    spd: sozialdemokratische partei deutschlands, sozialdemokratische partei
    fdp: freie demokratische partei, freie demokraten
    bündnis 90 die grünen: grüne, die grünen, bündnis 90
    kommunale gemeinschaftsstelle: kgst
    bildungswerk der nordrhein westfälischen wirtschaft: bwnrw
    berufsfortbildungswerk: bfw
    """,
)

UNITS = _all(
    Sort.UNIT,
    """
    jugendamt: JA, amt für jugend, amt für kinder jugend und familie, ?amt für jugend und familie
    volkshochschule: vhs, volks hochschule
    kreisvolkshochschule < volkshochschule: kvhs
    jobcenter: JC, job center, jobzentrum
    arbeitsagentur: agentur für arbeit, bundesagentur für arbeit, BA, AA, AfA, ?arbeitsamt, \
bundesagentur arbeit, agentur f arbeit
    kommunales integrationszentrum: KI, kommunale integrationszentrum, \
?integrationszentrum, zentrum für integration
    kommunales integrationsmanagement: KIM
    ausländerbehörde: ABH, ausländeramt, ?migrationsamt
    gesundheitsamt: GA
    sozialamt: amt für soziales, amt für soziale angelegenheiten
    standesamt:
    ordnungsamt:
    schulamt: amt für schule, schulverwaltungsamt
    kulturamt: amt für kultur, kulturbüro
    sportamt: amt für sport
    umweltamt: amt für umwelt
    stadtplanungsamt: amt für stadtplanung, planungsamt
    wohnungsamt: amt für wohnen
    finanzamt:
    bürgeramt: ?bürgerbüro, ?einwohnermeldeamt, ?bürgerservice
    rathaus:
    stadtarchiv: ?archiv
    wirtschaftsförderung: wirtschaftsförderungsgesellschaft, wifö
    gleichstellungsstelle: gleichstellungsbeauftragte, gleichstellungsbüro, gleichstellung
    integrationsbüro: integrationsstelle
    integrationsbeauftragte: integrationsbeauftragter
    integrationsrat: ?integrationsausschuss
    ausländerbeirat: ?migrationsbeirat, ?integrationsbeirat
    seniorenbeirat: seniorenrat, ?seniorenvertretung
    behindertenbeirat: ?inklusionsbeirat, ?behindertenbeauftragte
    jugendparlament: jupa, ?jugendrat, ?jugendbeirat, ?jugendgemeinderat
    industrie und handelskammer: ihk
    handwerkskammer: hwk
    handwerkerschaft: kreishandwerkerschaft, KH
    landwirtschaftskammer: lwk
    musikschule: MuSchu
    bibliothek: bücherei
    museum: ?heimatmuseum
    theater:
    tafel:
    frauenhaus:
    hospiz: ?hospizdienst, ?hospizverein, ?hospizbewegung
    mehrgenerationenhaus: mgh, mehr generationen haus
    freiwilligenagentur: ?ehrenamtsagentur, ?freiwilligenbörse, FWA
    freiwilligenzentrum: FWZ
    ehrenamtsbüro: ehrenamtskoordination, servicestelle ehrenamt
    jugendmigrationsdienst: jmd, jugend migrationsdienst
    migrationsberatung: mbe, migrationsberatung für erwachsene zuwanderer, \
migrationsberatung für erwachsene, ?migrationsdienst, ?migrationserstberatung, \
migrationsberatungsstelle
    flüchtlingshilfe: ?asylkreis, ?arbeitskreis asyl, ?helferkreis asyl, ?AK asyl, \
?flüchtlingsinitiative
    flüchtlingsrat:
    integrationsfachdienst: ifd
    sozialpsychiatrischer dienst: SpDi, SPDI
    allgemeiner sozialer dienst: ASD
    regionales bildungsbüro: bildungsbüro, RBB
    schulpsychologischer dienst: schulpsychologische beratungsstelle, schulpsychologie
    feuerwehr: freiwillige feuerwehr, ffw, FF, FFW
    polizei: ?polizeiwache, ?polizeiinspektion, ?polizeirevier, ?polizeistation, \
?polizeidienststelle
    kreispolizeibehörde: kreispolizei
    amtsgericht:
    arbeitsgericht:
    kreisjugendring: KJR
    stadtjugendring: SJR
    kreissportbund: KSB
    stadtsportbund: SSB
    stadtsportverband: SSV
    landessportbund: LSB
    stadtwerke: stadtwerk
    sparkasse: ?stadtsparkasse, ?kreissparkasse, KSK
    volksbank: ?volks und raiffeisenbank, ?raiffeisenbank
    technische universität: TU
    universität: uni
    fachhochschule: FH
    hochschule: hochschule für angewandte wissenschaften, HAW
    technologiezentrum: TZ
    freizeitbad: ?hallenbad, ?schwimmbad
    heimatverein: ?heimat und verkehrsverein, ?heimatbund
    erziehungsberatungsstelle: erziehungsberatung, EB
    schuldnerberatungsstelle: schuldnerberatung, schuldner und insolvenzberatung
    suchtberatungsstelle: suchtberatung, ?drogenberatung, ?drogenberatungsstelle
    frauenberatungsstelle: frauenberatung
    schwangerschaftsberatungsstelle: schwangerschaftsberatung, \
schwangerenberatung, schwangerschaftskonfliktberatung, schwangerschaftskonfliktberatungsstelle, \
schwangerenberatungsstelle
    telefonseelsorge:
    stadtmarketing:
    """,
)

KINDS = _all(
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

ATTACHED = _all(
    Sort.ATTACHED,
    """
    förderverein: verein der freunde und förderer, freundeskreis, freunde und förderer, \
fördergesellschaft, förderkreis, verein der freunde
    ehemaligenverein: verein der ehemaligen
    elternvertretung: elternbeirat, elternrat, elternpflegschaft, schulpflegschaft, elternschaft
    stadtelternrat: stadtschulpflegschaft
    elterninitiative: elternkreis
    schülervertretung: schülerrat, schülersprecher, schülerinnen und schülervertretung
    personalrat: betriebsrat, mitarbeitervertretung, MAV
    ganztag: ogs, ogts, offener ganztag, offene ganztagsschule, ganztagsbetreuung, \
nachmittagsbetreuung, übermittagsbetreuung, schulkindbetreuung
    schulsozialarbeit:
    mensa: kantine, schulküche
    turnhalle: sporthalle, dreifachhalle, dreifachsporthalle
    sekretariat:
    bürgermeister: bürgermeisterin, oberbürgermeister, oberbürgermeisterin, bürgermeisteramt
    zweigstelle: außenstelle, nebenstelle, filiale, standort, dependance, nebenstandort, \
teilstandort, niederlassung, zweigbibliothek, zweigbücherei
    jugendabteilung: jugendgruppe
    jugendrotkreuz: JRK
    jugendfeuerwehr: JF
    kinderfeuerwehr:
    sportjugend:
    jugendwerk:
    jungschar:
    jusos:
    junge union:
    frauen union:
    frauengruppe: frauenkreis
    frauentreff:
    mädchengruppe:
    seniorengruppe: seniorenkreis, seniorenclub, altenclub
    senioren union:
    männergruppe: männerkreis
    kleiderkammer: kleiderladen, kleiderstube
    sozialkaufhaus:
    rettungswache:
    rettungsdienst:
    bergwacht:
    wasserwacht:
    blutspendedienst:
    landesjugendamt:
    fanclub:
    chor: singkreis
    kirchenchor:
    posaunenchor:
    fraktion: ratsfraktion, stadtratsfraktion
    hausverwaltung:
    """,
)

LEVELS = _all(
    Sort.LEVEL,
    """
    kreis: kreisverband, KV, kv, kreisverein, kreisgruppe, kreisverwaltung, landkreis, LK, \
landratsamt, kreisarbeitsgemeinschaft, kreisvereinigung
    ort: ortsverband, ortsverein, ortsgruppe, OV, ov, ortsvereinigung, ortsunion, OG, ortsclub
    stadtverband: stadtgruppe, stadtverein
    stadt: stadtverwaltung, große kreisstadt, kreisstadt, hansestadt, kreisfreie stadt, \
landeshauptstadt, universitätsstadt
    gemeinde: gemeindeverwaltung, markt gemeinde, marktgemeinde, ortsgemeinde, samtgemeinde, \
verbandsgemeinde, VG
    bezirk: bezirksverband, BV, bezirksverein, bezirksgruppe, bezirksregierung, regierungsbezirk
    land: landesverband, LV, landesverein, landesgruppe, landesvereinigung, \
landesarbeitsgemeinschaft, LAG, diözesanverband, DV
    unterbezirk: UB
    bund: bundesverband, bundesvereinigung, bundesarbeitsgemeinschaft, BAG
    region: regionalverband, RV, regionalgruppe, regionalverein
    """,
)

BELIEFS = _all(
    Sort.BELIEF,
    """
    evangelisch: ev, evang, evangelische, evangelischer, evangelisches, evangelischen, ev luth, \
evangelisch lutherische, evangelisch lutherisch, ev lutherische, protestantisch, evgl, evl, \
evangelisch reformierte, ev ref, lutherisch, lutherische, prot, evangelisch freikirchliche
    katholisch: kath, katholische, katholischer, katholisches, katholischen, rk, r k, \
römisch katholische, römisch katholisch, röm kath, kathol
    orthodox: orthodoxe, griechisch orthodoxe, russisch orthodoxe, serbisch orthodoxe, \
syrisch orthodoxe, rumänisch orthodoxe
    jüdisch: jüdische, jüdischer, jüdisches, jüd, israelitische
    muslimisch: muslimische, islamisch, islamische, islamischer, islamisches, muslim, isl, islam, \
moslemische
    alevitisch: alevitische, alevitischer, alevit
    neuapostolisch: neuapostolische
    methodistisch: methodistische, evangelisch methodistische, emk
    """,
)

DIRECTIONS = _all(
    Sort.DIRECTION,
    """
    nord: nördlich, norden
    süd: südlich, süden
    ost: östlich, osten
    west: westlich, westen
    mitte: stadtmitte, innenstadt, zentral
    nordost:
    nordwest:
    südost:
    südwest:
    ober: obere, oberer, oberes
    unter: untere, unterer, unteres
    alt: alte, alter, altes, alten
    neu: neue, neuer, neues, neuen
    groß: große, großer, großes, großen
    klein: kleine, kleiner, kleines, kleinen
    innere: innerer
    äußere: äußerer
    """,
)

TOPICS = _each(
    Sort.TOPIC,
    """
    jugend: jugendliche, jugendarbeit, jugendpflege, jugendhilfe, jugendförderung
    kinder:
    familie: familien, familienhilfe, frühe hilfen
    senioren: alter und pflege, seniorenarbeit
    frauen: mädchen
    männer: jungen
    schule und bildung: bildung
    soziales: soziale, sozialer, sozialdienst, soziale dienste, soziale arbeit
    integration: integrationsarbeit
    migration: asyl, flüchtlinge, geflüchtete, flucht
    kultur:
    sport: turnen, handball, fußball, tennis, schwimmen, leichtathletik, tischtennis, volleyball, \
judo, karate, basketball, wandern, ski, fechten, boxen, schach
    umwelt: klima, klimaschutz, natur, energie
    wirtschaft: arbeit, beruf, beschäftigung
    gesundheit: pflege, sucht, psychiatrie
    wohnen: bauen, stadtplanung, stadtentwicklung, verkehr
    ordnung: sicherheit
    finanzen: personal, kämmerei, steuern
    inklusion: behinderung, teilhabe, behinderte
    ehrenamt: engagement
    sprache: deutsch, sprachkurse
    ausbildung: weiterbildung, qualifizierung
    musik: kunst, medien, tanz
    verwaltung: organisation, zentrale dienste
    """,
)

PLACED = _all(
    Sort.PLACED,
    """
    am: am, an der, an dem
    im: im, in der, in dem
    auf: auf der, auf dem, uff
    unter den: unter der
    hinter: hinterm
    vor: vorm
    bei: beim
    über:
    zwischen:
    ohne:
    gegen:
    """,
)

WEAK = _all(
    Sort.WEAK,
    """
    städtisch: städtische, städtischer, städtisches, städt, städtischen
    kommunal: kommunale, kommunaler, kommunales
    öffentlich: öffentliche, öffentlicher, öffentliches
    integrativ: integrative, integrativer, inklusive, inklusiv
    interkulturell: interkulturelle, interkultureller, interkulturelles
    gemeinnützig: gemeinnützige, gemeinnütziger
    deutsch: deutscher, deutsche, deutsches
    deutschland: deutschlands
    ortsteil: stadtteil, stadtbezirk
    geschäftsstelle: hauptstelle, zentrale, hauptgeschäftsstelle
    träger: trägerschaft, trägerin
    und: u, and, et, sowie
    für: f, for, pro
    der: die, das, des, dem, den, the, dr d
    von: vom, of, v
    zu: zur, zum
    in: i
    an: a
    mit: with
    team:
    lokal: lokale, lokales, lokaler
    """,
)

TERMS = (
    *BODIES, *UNITS, *KINDS, *ATTACHED, *LEVELS, *BELIEFS, *DIRECTIONS, *TOPICS, *PLACED, *WEAK,
)  # fmt: skip

ENDINGS: dict[str, str] = {
    ending: meant
    for meant, endings in {
        "grundschule": ("grundschule",),
        "hauptschule": ("hauptschule",),
        "realschule": ("realschule",),
        "gesamtschule": ("gesamtschule",),
        "förderschule": ("förderschule",),
        "sekundarschule": ("sekundarschule",),
        "schule": ("schule", "schulen"),
        "gymnasium": ("gymnasium",),
        "berufskolleg": ("berufskolleg",),
        "kita": ("kindergarten", "kita", "kindertagesstätte"),
        "familienzentrum": ("familienzentrum",),
        "jugendzentrum": ("jugendzentrum", "jugendhaus"),
        "zentrum": ("zentrum", "centrum", "zentren"),
        "verein": ("verein", "vereins", "vereine"),
        "verband": ("verband",),
        "bund": ("bund",),
        "ring": ("jugendring",),
        "amt": ("amt",),
        "treff": ("treff", "treffpunkt"),
        "beratungsstelle": ("beratungsstelle", "beratung"),
        "stelle": ("stelle",),
        "büro": ("büro",),
        "kirche": ("kirche",),
        "kirchengemeinde": ("kirchengemeinde",),
        "gemeinde": ("gemeinde",),
        "gemeinschaft": ("gemeinschaft",),
        "werk": ("werk",),
        "stiftung": ("stiftung",),
        "club": ("club", "klub"),
        "krankenhaus": ("hospital", "krankenhaus", "klinik", "klinikum"),
        "altenheim": ("altenheim",),
        "wohnheim": ("wohnheim",),
        "kinderheim": ("kinderheim",),
        "tierheim": ("tierheim",),
        "haus": ("haus",),
        "bibliothek": ("bibliothek", "bücherei"),
        "museum": ("museum",),
        "theater": ("theater",),
        "hilfe": ("hilfe",),
        "dienst": ("dienst", "dienste"),
        "agentur": ("agentur",),
        "initiative": ("initiative",),
        "forum": ("forum",),
        "rat": ("beirat",),
        "netzwerk": ("netzwerk",),
        "gruppe": ("gruppe",),
        "chor": ("chor",),
        "laden": ("laden",),
        "café": ("café", "cafe"),
        "kasse": ("kasse",),
        "akademie": ("akademie",),
        "werkstatt": ("werkstatt", "werkstätten"),
        "moschee": ("moschee",),
        "halle": ("halle",),
        "platz": ("spielplatz",),
        "projekt": ("projekt",),
        "station": ("station",),
        "kolleg": ("kolleg",),
        "garten": ("garten",),
        "gesellschaft": ("gesellschaft",),
        "kammer": ("kammer",),
        "behörde": ("behörde",),
    }.items()
    for ending in endings
}  # fmt: skip
"""Endings of compound words, and what a word with such an ending is."""

LEVEL_BEGINNINGS = {
    "kreis": "kreis",
    "landes": "land",
    "bundes": "bund",
    "bezirks": "bezirk",
    "orts": "ort",
    "stadt": "stadt",
    "gemeinde": "gemeinde",
}
"""Beginnings of compound words that tell for how large an area something is."""

UNSPLIT = ("stadtteil", "ortsteil", "kreisel", "stadthalle", "stadtpark", "stadtmitte")
"""Words that begin so and tell something else."""

SAME_KIND = (
    frozenset({"kita", "familienzentrum", "krippe", "kinderhaus"}),
    frozenset({"moschee", "gemeinde", "verein", "kulturverein", "zentrum", "ditib"}),
    frozenset({"kirchengemeinde", "gemeinde", "kirche"}),
    frozenset({"verein", "club", "gemeinschaft", "gesellschaft", "verband", "initiative"}),
    frozenset({"initiative", "netzwerk", "bündnis", "gruppe", "arbeitskreis", "runder tisch"}),
    frozenset({"beratungsstelle", "stelle", "dienst"}),
    frozenset({"haus", "zentrum", "treff"}),
    frozenset({"schule", "zentrum"}),
    frozenset({"altenheim", "heim", "haus", "zentrum"}),
    frozenset({"bürgerzentrum", "zentrum", "haus"}),
    frozenset({"stadtteilzentrum", "zentrum", "haus"}),
    frozenset({"stadtteilzentrum", "stadtteilbüro"}),
    frozenset({"jugendzentrum", "zentrum", "treff", "haus"}),
    frozenset({"stiftung", "werk", "verein"}),
    frozenset({"bildungswerk", "akademie", "werk"}),
    frozenset({"werkstatt", "werk"}),
    frozenset({"arbeitsagentur", "agentur"}),
)
"""Kinds of which one body may be several at once."""

SPELLINGS = {
    "joseph": "josef", "josephs": "josef", "josefs": "josef", "josephus": "josef",
    "mariä": "maria", "mariae": "maria", "marien": "maria",
    "nicolai": "nikolaus", "nikolai": "nikolaus", "nicolaus": "nikolaus",
    "jacobi": "jakobus", "jakobi": "jakobus", "jacobus": "jakobus", "jakob": "jakobus",
    "petri": "petrus", "pauli": "paulus", "peter": "petrus", "paul": "paulus",
    "johannis": "johannes", "michaelis": "michael", "martini": "martin", "martins": "martin",
    "lucas": "lukas", "marcus": "markus", "katharinen": "katharina", "catharina": "katharina",
    "elisabethen": "elisabeth", "annen": "anna", "georgs": "georg", "klub": "club",
    "centrum": "zentrum", "photo": "foto", "theresia": "teresia", "christoph": "christof",
    "str": "straße", "strasse": "straße", "pl": "platz", "st": "sankt", "hl": "heilig",
    "heilige": "heilig", "heiliger": "heilig", "heiligen": "heilig", "dr": "doktor",
    "friedr": "friedrich", "wilh": "wilhelm",
}  # fmt: skip
"""Other spellings of saints' names and words that are parts of names."""

BELIEF_OF = {
    "caritas": "katholisch", "malteser": "katholisch", "kolpingwerk": "katholisch",
    "sozialdienst katholischer frauen": "katholisch", "in via": "katholisch",
    "diakonie": "evangelisch", "johanniter": "evangelisch", "cvjm": "evangelisch",
    "ditib": "muslimisch", "igmg": "muslimisch", "vikz": "muslimisch",
}  # fmt: skip
"""Bodies that belong to a church or religious community."""

KINDS_OF = {
    body: frozenset({"gemeinde", "moschee", "verein", "kulturverein", "zentrum"})
    for body in ("ditib", "igmg", "vikz")
}
"""What the branches of a body are called, besides its own name."""
