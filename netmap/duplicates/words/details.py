"""What tells which of several bodies is meant, or only a part of one, or nothing."""

from __future__ import annotations

from netmap.duplicates.sorts import Sort
from netmap.duplicates.words.lines import each_of, terms_of

ATTACHED = terms_of(
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

LEVELS = terms_of(
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

BELIEFS = terms_of(
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

DIRECTIONS = terms_of(
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

TOPICS = each_of(
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

PLACED = terms_of(
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

WEAK = terms_of(
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
